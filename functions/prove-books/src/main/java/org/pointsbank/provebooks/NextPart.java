package org.pointsbank.provebooks;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.proof.ProofRun;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.proof.PersonProof;
import org.pointsbank.proof.Proven;
import org.pointsbank.proof.RoundProof;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.Page;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.RoundItem;

/**
 * Proves the next part of a community's books. What is kept at once is one person's, or the prizes
 * of one round, however many there are. Source: rules 17.1.
 */
@Singleton
final class NextPart {
  private static final int SOME_PEOPLE = 25;
  private static final int SOME_HEADS = 100;

  private final BankTable table;

  NextPart(BankTable table) {
    this.table = table;
  }

  /** The proof one part further on. */
  ProofRun behind(ProofRun run) {
    return switch (run.place().phase()) {
      case PEOPLE -> people(run);
      case HEADS -> heads(run);
      case ROUNDS -> round(run);
      case OVER -> throw new IllegalStateException("over: " + run.of());
    };
  }

  private ProofRun people(ProofRun run) {
    CommunityId community = run.of().community();
    Page page =
        table.list(
            PersonLookupItem.membersOf(community)
                .limitedTo(SOME_PEOPLE)
                .after(run.place().after()));
    List<RoundId> rounds = rounds(community);
    Proven all = Proven.NONE;
    for (Item entry : page.items()) {
      all =
          all.plus(
              readable(
                  entry,
                  () -> PersonProof.of(table, community, PersonLookupItem.read(entry), rounds)));
    }
    return further(run, all, page.next());
  }

  /** Heads of people who are in the list were proven with them. */
  private ProofRun heads(ProofRun run) {
    CommunityId community = run.of().community();
    Page page =
        table.list(AccountItem.of(community).limitedTo(SOME_HEADS).after(run.place().after()));
    Map<Key, Item> listed =
        table.readAll(
            page.items().stream()
                .flatMap(head -> entry(community, head).stream())
                .distinct()
                .toList());
    List<RoundId> rounds = rounds(community);
    Proven all = Proven.NONE;
    for (Item head : page.items()) {
      all = all.plus(readable(head, () -> head(community, head, listed, rounds)));
    }
    return further(run, all, page.next());
  }

  private Proven head(
      CommunityId community, Item head, Map<Key, Item> listed, List<RoundId> rounds) {
    PersonId person = AccountItem.personOf(head);
    Key entry =
        entry(community, head)
            .orElseThrow(() -> new IllegalStateException("a head without a number"));
    boolean wasProven =
        Optional.ofNullable(listed.get(entry))
            .map(PersonLookupItem::read)
            .filter(person::equals)
            .isPresent();
    return wasProven || !firstOfPerson(community, head)
        ? Proven.NONE
        : PersonProof.of(table, community, person, rounds);
  }

  private static Optional<Key> entry(CommunityId community, Item head) {
    return AccountItem.numberOf(head)
        .map(number -> PersonLookupItem.inCommunity(community, number));
  }

  /** Whoever has several heads is proven once. */
  private boolean firstOfPerson(CommunityId community, Item head) {
    return table
        .readAll(AccountItem.keysOf(community, AccountItem.personOf(head)))
        .keySet()
        .stream()
        .map(Key::sk)
        .allMatch(other -> head.key().sk().compareTo(other) <= 0);
  }

  /** An entry that names no round is told where rounds are proven. */
  private List<RoundId> rounds(CommunityId community) {
    List<RoundId> rounds = new ArrayList<>();
    table.each(
        RoundItem.of(community),
        entry -> {
          Proven _ =
              readable(
                  entry,
                  () -> {
                    rounds.add(RoundItem.listed(community, entry));
                    return Proven.NONE;
                  });
        });
    return rounds;
  }

  private ProofRun round(ProofRun run) {
    CommunityId community = run.of().community();
    Page page = table.list(RoundItem.of(community).limitedTo(1).after(run.place().after()));
    Proven all = Proven.NONE;
    for (Item entry : page.items()) {
      all =
          all.plus(readable(entry, () -> RoundProof.of(table, RoundItem.listed(community, entry))));
    }
    return further(run, all, page.next());
  }

  private static Proven readable(Item item, Supplier<Proven> prove) {
    return Proven.readable(item.key().pk() + " " + item.key().sk(), prove);
  }

  private static ProofRun further(ProofRun run, Proven part, Optional<String> next) {
    return run.further(part.counted(), part.differences(), next);
  }
}
