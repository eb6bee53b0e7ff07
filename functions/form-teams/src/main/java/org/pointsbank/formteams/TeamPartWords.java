package org.pointsbank.formteams;

import java.util.Locale;
import java.util.Optional;
import org.pointsbank.domain.team.TeamPart;

/** What people write for a part in a team; nothing is a member. Source: rules 9.10. */
final class TeamPartWords {
  private TeamPartWords() {}

  /** The part that {@code cell} names, if it names one. */
  static Optional<TeamPart> read(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "", "队员", "成员", "组员", "member" -> Optional.of(TeamPart.MEMBER);
      case "队长", "负责人", "组长", "leader" -> Optional.of(TeamPart.LEADER);
      default -> Optional.empty();
    };
  }
}
