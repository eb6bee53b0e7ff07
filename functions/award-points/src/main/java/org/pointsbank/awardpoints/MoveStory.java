package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Membership;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;

/** Tells of what a member took along to another community, and of what ended with a membership. */
@Singleton
final class MoveStory {
  private final BankTable table;

  MoveStory(BankTable table) {
    this.table = table;
  }

  /** Where it went or came from, who signed, and what stayed. */
  List<Said.Worded> tell(Plot plot, String way, CommunityId other, long line) {
    List<Said.Worded> told = new ArrayList<>();
    told.add(Said.words(way).with("community", name(other)).with("line", line));
    told.add(
        plot.line()
            .story()
            .by()
            .map(by -> Said.words("move.signed").with("who", plot.cast().name(by)))
            .orElseGet(() -> Said.words("move.swept")));
    told.add(Said.words("move.stays"));
    return told;
  }

  /** Why it ended, who entered that, and what stayed. */
  static List<Said.Worded> ended(Plot plot, Membership.End how) {
    return List.of(
        Said.words("ended." + how),
        plot.line()
            .story()
            .by()
            .map(by -> Said.words("ended.entered").with("who", plot.cast().name(by)))
            .orElseGet(() -> Said.words("ended.late")),
        Said.words("ended.stays"));
  }

  private String name(CommunityId community) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .map(CommunityItem.Community::name)
        .orElse(community.value());
  }
}
