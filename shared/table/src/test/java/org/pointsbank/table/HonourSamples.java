package org.pointsbank.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.HonourId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.TieRule;
import org.pointsbank.domain.honour.CertificateCode;
import org.pointsbank.domain.honour.Cycle;
import org.pointsbank.domain.honour.Edition;
import org.pointsbank.domain.honour.EditionState;
import org.pointsbank.domain.honour.Honour;
import org.pointsbank.domain.honour.HonourState;
import org.pointsbank.domain.honour.Marks;
import org.pointsbank.domain.honour.Nominee;
import org.pointsbank.domain.honour.Programme;
import org.pointsbank.domain.honour.Standing;
import org.pointsbank.domain.honour.Terms;

/** Programmes, editions with all that belongs to them, honours and certificates. */
final class HonourSamples {
  private static final Instant AT = Instant.parse("2027-01-20T02:00:00Z");
  private static final Confirmation WORD = new Confirmation(PeopleSamples.LIN, AT);
  private static final ProgrammeId PROGRAMME = new ProgrammeId(PeopleSamples.id("a01"));
  private static final Period YEAR = Period.parse("2026");
  private static final Terms TERMS =
      new Terms(
          "守望之星",
          Cycle.YEAR,
          3,
          new Terms.Eligibility(600, 1000, Set.of(Capacity.RESIDENT, Capacity.UNIT_HEAD)),
          new Terms.Weights(
              60,
              40,
              Map.of(Head.PARTICIPATION, 10L, Head.DUTY, 20L, Head.ROLE, 30L, Head.RESULTS, 40L)),
          TieRule.MINUTES);

  private HonourSamples() {}

  static List<ItemSample> all() {
    Programme programme =
        new Programme(
            PROGRAMME,
            PeopleSamples.DISTRICT,
            Optional.of(PeopleSamples.COMMUNITY),
            TERMS,
            WORD,
            false,
            1);
    Nominee nominee =
        new Nominee(
            PeopleSamples.WANG,
            "V00345",
            PeopleSamples.COMMUNITY,
            new QuarterTotals(3, 950, Map.of(Head.PARTICIPATION, 1750L, Head.DUTY, 50L)),
            WORD,
            "常年值守");
    Marks marks =
        new Marks(
            PeopleSamples.CHEN,
            PeopleSamples.WANG,
            Map.of(Head.PARTICIPATION, 91L, Head.DUTY, 82L, Head.ROLE, 73L, Head.RESULTS, 64L),
            AT);
    return List.of(
        ItemSample.of(
            "programme",
            programme,
            ProgrammeItem.write(programme),
            item -> ProgrammeItem.read(PeopleSamples.DISTRICT, item)),
        edition("edition-open", new EditionState.Open()),
        edition("edition-decided", new EditionState.Decided(WORD, "按规则评定", List.of(standing()))),
        ItemSample.of(
            "nominee", nominee, NomineeItem.write(PROGRAMME, YEAR, nominee), NomineeItem::read),
        ItemSample.of("marks", marks, MarksItem.write(PROGRAMME, YEAR, marks), MarksItem::read),
        honour("honour", new HonourState.Stands()),
        honour("honour-revoked", new HonourState.Revoked(WORD, "材料不实")),
        ItemSample.of(
            "certificate",
            HonourItem.keyOf(PeopleSamples.WANG, new HonourId(PeopleSamples.id("b01"))),
            CertificateItem.write(of(new HonourState.Stands())),
            CertificateItem::read),
        ItemSample.of("certificate-counter", 17L, counter(), CertificateCounterItem::read),
        ItemSample.of(
            "red-list", false, RedListItem.write(PeopleSamples.WANG, false), RedListItem::read));
  }

  private static ItemSample edition(String name, EditionState state) {
    Edition edition =
        new Edition(PROGRAMME, YEAR, TERMS, List.of(PeopleSamples.CHEN), WORD, 12, state, 14);
    return ItemSample.of(name, edition, EditionItem.write(edition), EditionItem::read);
  }

  private static Standing standing() {
    return new Standing(
        1, PeopleSamples.WANG, "V00345", PeopleSamples.COMMUNITY, 2400, 1800, 3300, true);
  }

  private static ItemSample honour(String name, HonourState state) {
    return ItemSample.of(name, of(state), HonourItem.write(of(state)), HonourItem::read);
  }

  private static Honour of(HonourState state) {
    return new Honour(
        new HonourId(PeopleSamples.id("b01")),
        PeopleSamples.WANG,
        PeopleSamples.COMMUNITY,
        new Honour.Given(PROGRAMME, "守望之星", YEAR, 2),
        WORD,
        new Honour.Certificate("2027-000017", new CertificateCode("7K2M9QXA40TZBR5D")),
        state,
        3);
  }

  private static Item counter() {
    return ((Write.Create)
            CertificateCounterItem.set(PeopleSamples.DISTRICT, 17, Optional.empty())
                .writes()
                .getFirst())
        .item();
  }
}
