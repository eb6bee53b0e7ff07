package org.pointsbank.domain.honour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.TieRule;

/** A yearly programme with three places, its people and their figures. */
final class Sample {
  static final CommunityId COMMUNITY = new CommunityId(id("011"));
  static final PersonId JUDGE = new PersonId(id("101"));
  static final PersonId OTHER_JUDGE = new PersonId(id("102"));
  static final PersonId WORKER = new PersonId(id("103"));
  static final Instant AT = Instant.parse("2027-01-20T02:00:00Z");
  static final Confirmation WORD = new Confirmation(WORKER, AT);

  private Sample() {}

  static String id(String lastThree) {
    return "01900000-0000-7000-8000-000000000" + lastThree;
  }

  static PersonId person(int number) {
    return new PersonId(id("2%02d".formatted(number)));
  }

  static Terms terms(long ledger, long panel, TieRule ties) {
    return new Terms(
        "守望之星",
        Cycle.YEAR,
        3,
        new Terms.Eligibility(600, 1000, Set.of(Capacity.RESIDENT)),
        new Terms.Weights(
            ledger,
            panel,
            Map.of(Head.PARTICIPATION, 25L, Head.DUTY, 25L, Head.ROLE, 25L, Head.RESULTS, 25L)),
        ties);
  }

  static Edition edition(Terms terms) {
    return new Edition(
        new ProgrammeId(id("a01")),
        Period.parse("2026"),
        terms,
        List.of(JUDGE, OTHER_JUDGE, person(1)),
        WORD,
        0,
        new EditionState.Open(),
        1);
  }

  static QuarterTotals figures(long minutes, long honour) {
    return new QuarterTotals(1, minutes, Map.of(Head.PARTICIPATION, honour));
  }

  static Nominee nominee(int number, long minutes, long honour) {
    return new Nominee(
        person(number),
        "V%05d".formatted(number),
        COMMUNITY,
        figures(minutes, honour),
        WORD,
        "常年值守");
  }

  static Marks marks(PersonId judge, int nominee, long each) {
    return new Marks(
        judge,
        person(nominee),
        Map.of(Head.PARTICIPATION, each, Head.DUTY, each, Head.ROLE, each, Head.RESULTS, each),
        AT);
  }

  static Nominating.Asked asked(int number, long minutes, long honour, Capacity capacity) {
    LocalDate joined = LocalDate.of(2026, 1, 15);
    Person person =
        new Person(
            person(number),
            new DistrictId(id("001")),
            "V%05d".formatted(number),
            "王芳",
            "10000000001",
            Optional.empty(),
            List.of(new Membership(COMMUNITY, joined, Optional.empty())),
            List.of(new HeldCapacity(capacity, joined, Optional.empty())),
            1);
    return new Nominating.Asked(person, COMMUNITY, figures(minutes, honour), WORD, "常年值守");
  }
}
