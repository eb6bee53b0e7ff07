package org.pointsbank.table;

import java.time.LocalDate;
import java.util.Map;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.team.Ending;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How the end of a team, a partnership or a qualification lies inside its item. */
final class EndingFields {
  static final Attribute<Ending> ENDING =
      Attribute.nested("ending", EndingFields::write, EndingFields::read);

  private static final Attribute<LocalDate> DAY =
      Attribute.text("day", LocalDate::toString, LocalDate::parse);
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);

  private EndingFields() {}

  private static Map<String, AttributeValue> write(Ending ending) {
    return Fields.NONE
        .with(DAY, ending.day())
        .with(REASON, ending.reason())
        .with(BY, ending.by())
        .attributes();
  }

  private static Ending read(Fields fields) {
    return new Ending(fields.get(DAY), fields.get(REASON), fields.get(BY));
  }
}
