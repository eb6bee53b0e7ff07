package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.PersonItem;

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

  /** As whom somebody goes on, who confirmed it, and what stayed. */
  List<Said.Worded> merged(Plot plot, String way, PersonId other, long line) {
    return List.of(
        Said.words(way).with("number", number(other)).with("line", line),
        plot.line()
            .story()
            .by()
            .map(by -> Said.words("merge.confirmed").with("who", plot.cast().name(by)))
            .orElseGet(() -> Said.words("merge.swept")),
        Said.words("merge.stays"));
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

  /** The member number, which every reader of a line may see. */
  private String number(PersonId person) {
    return table
        .read(PersonItem.keyOf(person))
        .map(PersonItem::read)
        .map(Person::number)
        .orElse(person.value());
  }

  private String name(CommunityId community) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .map(CommunityItem.Community::name)
        .orElse(community.value());
  }
}
