package org.pointsbank.recordhours;

import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;

/**
 * How an import remembers the record that a row made: {@code <person>/<record>}.
 *
 * @param person who served
 * @param record which one
 */
record RecordReference(PersonId person, RecordId record) {
  static RecordReference to(ServiceRecord record) {
    return new RecordReference(record.person(), record.id());
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  static RecordReference parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not a reference to a record: " + text);
    }
    return new RecordReference(
        new PersonId(text.substring(0, slash)), RecordId.parse(text.substring(slash + 1)));
  }

  String text() {
    return person + "/" + record;
  }

  Key key() {
    return ServiceRecordItem.keyOf(person, record);
  }
}
