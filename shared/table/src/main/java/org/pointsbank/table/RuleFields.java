package org.pointsbank.table;

import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pointsbank.domain.AllocationMethod;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.PaperRules;
import org.pointsbank.domain.PointRules;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RoundRules;
import org.pointsbank.domain.Rounding;
import org.pointsbank.domain.Shortfall;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How the sections of a rule book lie inside its item. */
final class RuleFields {
  private static final Attribute<Points> PER_HOUR = points("perHour");
  private static final Attribute<Rounding> ROUNDING =
      Attribute.text("rounding", Rounding::name, Rounding::valueOf);
  private static final Attribute<Points> STEP = points("roundingStep");
  private static final Attribute<Points> RECORD_CAP = points("recordCap");
  private static final Attribute<Points> QUARTER_CAP = points("quarterCap");
  private static final Attribute<Long> DAILY_LIMIT = Attribute.whole("dailyLimitMinutes");
  private static final Attribute<Long> OLDEST = Attribute.whole("oldestDays");
  private static final Attribute<Long> SESSION_LIMIT = Attribute.whole("sessionLimitMinutes");
  private static final Attribute<Boolean> PROOF = Attribute.flag("proofForSelfReported");
  private static final Attribute<Points> SECOND_ABOVE = points("secondAbove");
  private static final Attribute<Shortfall> SHORTFALL =
      Attribute.text("shortfall", Shortfall::name, Shortfall::valueOf);
  private static final Attribute<Long> APPEAL_DAYS = Attribute.whole("appealDays");

  /** Missing where points end with the membership. */
  private static final Attribute<Long> KEEP_DAYS = Attribute.whole("keepDays");

  private static final Attribute<Long> HALF_YEARS = Attribute.whole("halfYears");
  private static final Attribute<Long> ANNOUNCE = Attribute.whole("announceDays");
  private static final Attribute<List<String>> OPENINGS = Attribute.texts("openings");
  private static final Attribute<Long> ORDERING = Attribute.whole("orderingDays");
  private static final Attribute<Long> PICK_UP = Attribute.whole("pickUpDays");
  private static final Attribute<Long> ORDERS = Attribute.whole("ordersPerPerson");
  private static final Attribute<Long> TRIES = Attribute.whole("codeTries");
  private static final Attribute<String> PUBLIC_VALUE = Attribute.text("publicValueName");
  private static final Attribute<AllocationMethod> METHOD =
      Attribute.text("method", AllocationMethod::name, AllocationMethod::valueOf);
  private static final Attribute<Long> LINES_PER_PAGE = Attribute.whole("linesPerPage");
  private static final Attribute<Long> PAGES = Attribute.whole("pages");

  private static final Map<EvidenceGrade, Attribute<Long>> FACTORS =
      Map.of(
          EvidenceGrade.TIMED, Attribute.whole("timedFactor"),
          EvidenceGrade.SHEET, Attribute.whole("sheetFactor"),
          EvidenceGrade.SELF_REPORTED, Attribute.whole("selfReportedFactor"));

  static final Attribute<HourRules> HOURS =
      Attribute.nested("hours", RuleFields::hours, RuleFields::hours);
  static final Attribute<PointRules> POINTS =
      Attribute.nested("points", RuleFields::points, RuleFields::points);
  static final Attribute<Expiry> EXPIRY =
      Attribute.nested("expiry", RuleFields::expiry, RuleFields::expiry);
  static final Attribute<RoundRules> ROUNDS =
      Attribute.nested("rounds", RuleFields::rounds, RuleFields::rounds);
  static final Attribute<PaperRules> PAPER =
      Attribute.nested("paper", RuleFields::paper, RuleFields::paper);

  private RuleFields() {}

  private static Map<String, AttributeValue> hours(HourRules hours) {
    return factors(hours.evidence())
        .with(PER_HOUR, hours.perHour())
        .with(ROUNDING, hours.rounding().mode())
        .with(STEP, hours.rounding().size())
        .withAny(RECORD_CAP, hours.caps().record())
        .withAny(QUARTER_CAP, hours.caps().quarter())
        .with(DAILY_LIMIT, hours.dailyLimitMinutes())
        .with(OLDEST, hours.oldestDays())
        .withAny(SESSION_LIMIT, hours.evidence().sessionLimitMinutes())
        .withAny(PROOF, Optional.of(true).filter(_ -> hours.evidence().proofForSelfReported()))
        .attributes();
  }

  private static HourRules hours(Fields fields) {
    return new HourRules(
        fields.get(PER_HOUR),
        new HourRules.Step(fields.get(ROUNDING), fields.get(STEP)),
        new HourRules.Caps(fields.find(RECORD_CAP), fields.find(QUARTER_CAP)),
        fields.get(DAILY_LIMIT),
        fields.get(OLDEST),
        new HourRules.Evidence(
            fields.find(SESSION_LIMIT), fields.find(PROOF).orElse(false), factors(fields)));
  }

  /** Only factors that make a difference leave a trace, so that older books read as they were. */
  private static Fields factors(HourRules.Evidence evidence) {
    Fields fields = Fields.NONE;
    for (Map.Entry<EvidenceGrade, Long> each : evidence.factors().entrySet()) {
      fields = fields.with(Objects.requireNonNull(FACTORS.get(each.getKey())), each.getValue());
    }
    return fields;
  }

  private static Map<EvidenceGrade, Long> factors(Fields fields) {
    Map<EvidenceGrade, Long> factors = new EnumMap<>(EvidenceGrade.class);
    FACTORS.forEach((grade, attribute) ->
        fields.find(attribute).ifPresent(factor -> factors.put(grade, factor)));
    return factors;
  }

  private static Map<String, AttributeValue> points(PointRules points) {
    return Fields.NONE
        .with(SECOND_ABOVE, points.secondAbove())
        .with(SHORTFALL, points.shortfall())
        .with(APPEAL_DAYS, points.appealDays())
        .withAny(KEEP_DAYS, points.keepDays())
        .attributes();
  }

  private static PointRules points(Fields fields) {
    return new PointRules(
        fields.get(SECOND_ABOVE),
        fields.get(SHORTFALL),
        fields.get(APPEAL_DAYS),
        fields.find(KEEP_DAYS));
  }

  private static Map<String, AttributeValue> expiry(Expiry expiry) {
    return switch (expiry) {
      case Expiry.Never() -> Fields.NONE.attributes();
      case Expiry.After(long halfYears, long announceDays) ->
          Fields.NONE.with(HALF_YEARS, halfYears).with(ANNOUNCE, announceDays).attributes();
    };
  }

  private static Expiry expiry(Fields fields) {
    return fields
        .find(HALF_YEARS)
        .<Expiry>map(halfYears -> new Expiry.After(halfYears, fields.get(ANNOUNCE)))
        .orElseGet(Expiry.Never::new);
  }

  private static Map<String, AttributeValue> rounds(RoundRules rounds) {
    return Fields.NONE
        .with(OPENINGS, rounds.openings().stream().map(MonthDay::toString).toList())
        .with(ANNOUNCE, rounds.announceDays())
        .with(ORDERING, rounds.orderingDays())
        .with(PICK_UP, rounds.pickUpDays())
        .with(ORDERS, rounds.ordersPerPerson())
        .with(TRIES, rounds.codeTries())
        .with(PUBLIC_VALUE, rounds.publicValueName())
        .withAny(
            METHOD, Optional.of(rounds.method()).filter(method -> method != AllocationMethod.LOT))
        .attributes();
  }

  private static RoundRules rounds(Fields fields) {
    return new RoundRules(
        fields.get(OPENINGS).stream().map(MonthDay::parse).toList(),
        fields.get(ANNOUNCE),
        fields.get(ORDERING),
        fields.get(PICK_UP),
        fields.get(ORDERS),
        fields.get(TRIES),
        fields.get(PUBLIC_VALUE),
        fields.find(METHOD).orElse(AllocationMethod.LOT));
  }

  private static Map<String, AttributeValue> paper(PaperRules paper) {
    return Fields.NONE
        .with(LINES_PER_PAGE, paper.linesPerPage())
        .with(PAGES, paper.pages())
        .attributes();
  }

  private static PaperRules paper(Fields fields) {
    return new PaperRules(fields.get(LINES_PER_PAGE), fields.get(PAGES));
  }

  private static Attribute<Points> points(String name) {
    return Attribute.whole(name, Points::hundredths, Points::new);
  }
}
