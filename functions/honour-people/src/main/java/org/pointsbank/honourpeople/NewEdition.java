package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.ProblemCode;

/**
 * An edition that is to begin.
 *
 * @param panel who gives marks: ids of up to 20 people of the district
 */
@Serdeable
record NewEdition(List<String> panel) {
  private static final int MOST_JUDGES = 20;

  List<PersonId> judges() {
    if (panel.size() > MOST_JUDGES) {
      throw BadInput.at("/panel", ProblemCode.OUT_OF_RANGE);
    }
    List<PersonId> judges =
        panel.stream().map(text -> BodyId.of("/panel", text, PersonId::new)).toList();
    if (judges.stream().distinct().count() < judges.size()) {
      throw BadInput.at("/panel", ProblemCode.DUPLICATE_VALUE);
    }
    return judges;
  }

  /**
   * Why an edition is decided as it stands.
   *
   * @param reason 1 to 200 characters in one line
   */
  @Serdeable
  record Ending(String reason) {
    String said() {
      return BodyText.of("/reason", reason);
    }
  }
}
