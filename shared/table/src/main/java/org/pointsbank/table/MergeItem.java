package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.MergeId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.merge.Merge;
import org.pointsbank.domain.merge.MergeState;

/**
 * How a proposal that two people are one lies in the table: {@code PERSON#<drop> | MERGE#<id>}; in
 * the queue of its community while it waits for a second person.
 */
public final class MergeItem {
  private static final String PREFIX = "MERGE#";
  private static final Attribute<PersonId> DROP = person("drop");
  private static final Attribute<PersonId> KEEP = person("keep");
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<PersonId> BY = person("by");
  private static final Attribute<Instant> AT = instant("at");
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<PersonId> DECIDED_BY = person("decidedBy");
  private static final Attribute<Instant> DECIDED_AT = instant("decidedAt");
  private static final Attribute<String> WHY = Attribute.text("decidedWhy");
  private static final Attribute<LocalDate> DAY =
      Attribute.text("day", LocalDate::toString, LocalDate::parse);

  private MergeItem() {}

  /** Where a proposal lies. */
  public static Key keyOf(PersonId drop, MergeId merge) {
    return new Key(partition(drop), PREFIX + merge.value());
  }

  /** All proposals to drop a person, newest first. */
  public static Slice of(PersonId drop) {
    return Slice.prefix(partition(drop), PREFIX).newestFirst();
  }

  /** The proposals that wait in {@code community}, oldest first. */
  public static Slice waiting(CommunityId community) {
    return Slice.prefix(queue(community), PREFIX);
  }

  /** The proposal as an item. */
  public static Item write(Merge merge) {
    Item item =
        Item.at(keyOf(merge.drop(), merge.id()), "merge")
            .with(DROP, merge.drop())
            .with(KEEP, merge.keep())
            .with(COMMUNITY, merge.community())
            .with(REASON, merge.reason())
            .with(BY, merge.proposed().by())
            .with(AT, merge.proposed().at())
            .with(STATE, merge.state().word())
            .with(Item.VERSION, merge.version());
    return switch (merge.state()) {
      case MergeState.Proposed() -> item.withAny(Item.QUEUE, Optional.of(queue(merge.community())));
      case MergeState.Done(Confirmation by, LocalDate day) -> decided(item, by).with(DAY, day);
      case MergeState.Refused(Confirmation by, String reason) ->
          decided(item, by).with(WHY, reason);
    };
  }

  /** Puts {@code next} in the place of the proposal it comes from. */
  public static Transaction replace(Merge next) {
    return Transaction.EMPTY.replace(write(next), next.version() - 1);
  }

  /** The item as a proposal. */
  public static Merge read(Item item) {
    return new Merge(
        new MergeId(item.key().sk().substring(PREFIX.length())),
        item.get(DROP),
        item.get(KEEP),
        item.get(COMMUNITY),
        item.get(REASON),
        new Confirmation(item.get(BY), item.get(AT)),
        state(item),
        item.version());
  }

  private static MergeState state(Item item) {
    String word = item.get(STATE);
    return switch (word) {
      case "proposed" -> new MergeState.Proposed();
      case "done" -> new MergeState.Done(decided(item), item.get(DAY));
      case "refused" -> new MergeState.Refused(decided(item), item.get(WHY));
      default -> throw new IllegalStateException("unknown state " + word);
    };
  }

  private static Item decided(Item item, Confirmation by) {
    return item.with(DECIDED_BY, by.by()).with(DECIDED_AT, by.at());
  }

  private static Confirmation decided(Item item) {
    return new Confirmation(item.get(DECIDED_BY), item.get(DECIDED_AT));
  }

  private static String queue(CommunityId community) {
    return "MERGES#" + community.value();
  }

  private static String partition(PersonId person) {
    return "PERSON#" + person.value();
  }

  private static Attribute<PersonId> person(String name) {
    return Attribute.text(name, PersonId::value, PersonId::new);
  }

  private static Attribute<Instant> instant(String name) {
    return Attribute.text(name, Instant::toString, Instant::parse);
  }
}
