package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.MergeId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.merge.Likeness;
import org.pointsbank.domain.merge.Merge;
import org.pointsbank.domain.merge.MergeState;
import org.pointsbank.domain.merge.Merging;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.MergeItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;

/** Reads proposals that two people are one, and the people who could be. */
@Singleton
final class Merges {
  private final BankTable table;
  private final RuleShelf rules;

  Merges(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /**
   * A proposal as a request names it.
   *
   * @param community whose it is
   * @param drop who is to go on as somebody else
   * @param merge which one
   */
  record Named(CommunityId community, PersonId drop, MergeId merge) {}

  Optional<Merge> find(Named named) {
    return table
        .read(MergeItem.keyOf(named.drop(), named.merge()))
        .map(MergeItem::read)
        .filter(merge -> merge.community().equals(named.community()));
  }

  /** Whether a proposal to drop {@code person} waits. */
  boolean anyWaiting(PersonId person) {
    List<Merge> merges = new ArrayList<>();
    table.each(MergeItem.of(person), item -> merges.add(MergeItem.read(item)));
    return merges.stream().anyMatch(merge -> merge.state() instanceof MergeState.Proposed);
  }

  /** The two, if both are or were members of {@code community}. */
  Optional<Merging.Pair> pair(CommunityId community, PersonId keep, PersonId drop) {
    return person(community, keep)
        .flatMap(kept -> person(community, drop).map(dropped -> new Merging.Pair(kept, dropped)));
  }

  private Optional<Person> person(CommunityId community, PersonId person) {
    return table
        .read(PersonItem.keyOf(person))
        .map(PersonItem::read)
        .filter(found -> found.knownIn(community));
  }

  MergeView.MergeList waiting(
      CommunityId community, Optional<Integer> limit, Optional<String> cursor) {
    Page page = table.waiting(Cursor.page(MergeItem.waiting(community), limit, cursor));
    return new MergeView.MergeList(
        page.items().stream()
            .map(item -> MergeView.of(MergeItem.read(item), rules.of(community).zone()))
            .toList(),
        Cursor.behind(page.next()));
  }

  /** All people of {@code community} who could be one and the same, by number. */
  List<Likeness> alike(CommunityId community) {
    List<PersonId> ids = new ArrayList<>();
    table.each(PersonLookupItem.membersOf(community), item -> ids.add(PersonLookupItem.read(item)));
    return Likeness.among(
        table.readAll(ids.stream().distinct().map(PersonItem::keyOf).toList()).values().stream()
            .map(PersonItem::read)
            .toList());
  }
}
