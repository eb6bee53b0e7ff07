package org.pointsbank.domain.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;

/**
 * The proof of one community's books on one day: part by part, so that it goes on where it was
 * after any interruption. Source: rules 17.1.
 *
 * @param of what it proves
 * @param begun when
 * @param place what it is at
 * @param counted so far
 * @param found so far
 * @param ended when nothing was left to do
 * @param version counts its steps
 */
public record ProofRun(
    Of of,
    Instant begun,
    Place place,
    Counted counted,
    Found found,
    Optional<Instant> ended,
    long version) {
  /**
   * What a proof is of.
   *
   * @param community whose books
   * @param day the local day
   */
  public record Of(CommunityId community, LocalDate day) {}

  /**
   * Where it goes on.
   *
   * @param phase what it is at
   * @param after behind which sort key; empty at the beginning of the phase
   */
  public record Place(ProofPhase phase, Optional<String> after) {
    private static final Place FIRST = new Place(ProofPhase.PEOPLE, Optional.empty());

    private Place on(Optional<String> next) {
      return next.isPresent() ? new Place(phase, next) : new Place(phase.next(), Optional.empty());
    }
  }

  /** One that begins. */
  public static ProofRun begun(Of of, Instant now) {
    return new ProofRun(of, now, Place.FIRST, Counted.NONE, Found.NONE, Optional.empty(), 1);
  }

  /** Whether nothing is left to do. */
  public boolean over() {
    return place.phase() == ProofPhase.OVER;
  }

  /**
   * One more part is proven.
   *
   * @param more what was gone through
   * @param differences what did not add up
   * @param next behind which sort key the phase goes on, if it does
   */
  public ProofRun further(Counted more, List<Difference> differences, Optional<String> next) {
    return new ProofRun(
        of, begun, place.on(next), counted.plus(more), found.plus(differences), ended, version + 1);
  }

  /**
   * The end, held against the proof before: nothing of what was counted then is ever removed.
   *
   * @param before the last proof that came to its end on an earlier day, if there is one
   */
  public ProofRun ended(Instant now, Optional<ProofRun> before) {
    List<Difference> fewer = before.map(earlier -> fewer(earlier.counted)).orElseGet(List::of);
    return new ProofRun(of, begun, place, counted, found.plus(fewer), Optional.of(now), version);
  }

  private List<Difference> fewer(Counted before) {
    List<Difference> fewer = new ArrayList<>();
    compare(fewer, "accounts", before.accounts(), counted.accounts());
    compare(fewer, "lines", before.lines(), counted.lines());
    compare(fewer, "records", before.records(), counted.records());
    compare(fewer, "orders", before.orders(), counted.orders());
    return fewer;
  }

  private void compare(List<Difference> fewer, String what, long before, long now) {
    if (now < before) {
      fewer.add(
          new Difference(
              Difference.Kind.FEWER,
              "community " + of.community(),
              now + " " + what + ", " + before + " in the proof before"));
    }
  }
}
