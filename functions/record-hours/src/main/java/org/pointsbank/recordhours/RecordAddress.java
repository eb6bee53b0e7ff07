package org.pointsbank.recordhours;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;

/**
 * Where a path says that a record is.
 *
 * @param servedIn the community whose workers look at it
 * @param person who served
 * @param record which one
 */
record RecordAddress(CommunityId servedIn, PersonId person, RecordId record) {
  Key key() {
    return ServiceRecordItem.keyOf(person, record);
  }

  /** Whether {@code found} is there; what was served elsewhere is absent here. */
  boolean leadsTo(ServiceRecord found) {
    return found.servedIn().equals(servedIn);
  }
}
