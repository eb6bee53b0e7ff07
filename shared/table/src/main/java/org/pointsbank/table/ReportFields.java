package org.pointsbank.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.report.Flow;
import org.pointsbank.domain.report.LedgerSums;
import org.pointsbank.domain.report.MemberSums;
import org.pointsbank.domain.report.ReportSums;
import org.pointsbank.domain.report.RoundSums;
import org.pointsbank.domain.report.ServiceSums;
import org.pointsbank.domain.report.Tally;
import org.pointsbank.domain.statement.Figures;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How the sums of a report lie in its item, each group nested. */
final class ReportFields {
  private static final Attribute<Long> LINES = Attribute.whole("lines");
  private static final Attribute<Long> MINUTES = Attribute.whole("minutes");
  private static final Attribute<Long> HONOUR = Attribute.whole("honour");
  private static final Attribute<Long> SPENDABLE = Attribute.whole("spendable");
  private static final Attribute<Long> OWED = Attribute.whole("owed");
  private static final Attribute<Long> ACCOUNTS = Attribute.whole("accounts");
  private static final Attribute<Long> DIFFERING = Attribute.whole("differing");
  private static final Attribute<Long> ACTIVE = Attribute.whole("active");
  private static final Attribute<Long> HELD = Attribute.whole("held");
  private static final Attribute<Long> UNREADABLE = Attribute.whole("unreadable");
  private static final Attribute<Figures> OPENING = figures("opening");
  private static final Attribute<Figures> CLOSING = figures("closing");
  private static final Attribute<Figures> LATER = figures("later");
  private static final Attribute<Figures> NOW = figures("now");
  private static final Attribute<Map<String, Tally>> FLOWS =
      Attribute.map(
          "flows",
          tally -> written(tally.moved()).with(LINES, tally.lines()).attributes(),
          fields -> new Tally(fields.get(LINES), figures(fields)));
  private static final Attribute<MemberSums> MEMBERS =
      Attribute.nested(
          "members",
          sums ->
              numbers(
                  Map.of(
                      "before", sums.before(),
                      "joined", sums.joined(),
                      "left", sums.left(),
                      "after", sums.after())),
          fields -> {
            Function<String, Long> of = number(fields);
            return new MemberSums(
                of.apply("before"), of.apply("joined"), of.apply("left"), of.apply("after"));
          });
  private static final Attribute<ServiceSums> SERVICE =
      Attribute.nested(
          "service",
          sums ->
              numbers(
                  Map.of(
                      "sessions", sums.sessions(),
                      "cancelled", sums.cancelled(),
                      "attendances", sums.attendances(),
                      "records", sums.records(),
                      "personTimes", sums.personTimes())),
          fields -> {
            Function<String, Long> of = number(fields);
            return new ServiceSums(
                of.apply("sessions"),
                of.apply("cancelled"),
                of.apply("attendances"),
                of.apply("records"),
                of.apply("personTimes"));
          });
  private static final Attribute<RoundSums> ROUNDS =
      Attribute.nested(
          "rounds",
          sums ->
              numbers(
                  Map.of(
                      "rounds", sums.rounds(),
                      "orders", sums.orders(),
                      "open", sums.open(),
                      "handedOver", sums.handedOver(),
                      "returned", sums.returned(),
                      "lost", sums.lost(),
                      "dropped", sums.dropped(),
                      "points", sums.points())),
          fields -> {
            Function<String, Long> of = number(fields);
            return new RoundSums(
                of.apply("rounds"),
                of.apply("orders"),
                of.apply("open"),
                of.apply("handedOver"),
                of.apply("returned"),
                of.apply("lost"),
                of.apply("dropped"),
                of.apply("points"));
          });

  private ReportFields() {}

  static Item on(Item item, ReportSums sums) {
    LedgerSums ledger = sums.ledger();
    Map<String, Tally> flows = new HashMap<>();
    ledger.flows().forEach((flow, tally) -> flows.put(flow.name(), tally));
    return item.with(ACCOUNTS, ledger.accounts())
        .with(DIFFERING, ledger.differing())
        .with(ACTIVE, ledger.active())
        .with(OPENING, ledger.opening())
        .with(FLOWS, flows)
        .with(CLOSING, ledger.closing())
        .with(LATER, ledger.later())
        .with(NOW, ledger.now())
        .with(HELD, ledger.held())
        .with(MEMBERS, sums.members())
        .with(SERVICE, sums.service())
        .with(ROUNDS, sums.rounds())
        .withAny(UNREADABLE, Optional.of(sums.unreadable()).filter(items -> items > 0));
  }

  static ReportSums sums(Item item) {
    Map<Flow, Tally> flows = new HashMap<>();
    item.get(FLOWS).forEach((name, tally) -> flows.put(Flow.valueOf(name), tally));
    return new ReportSums(
        new LedgerSums(
            item.get(ACCOUNTS),
            item.get(DIFFERING),
            item.get(ACTIVE),
            item.get(OPENING),
            flows,
            item.get(CLOSING),
            item.get(LATER),
            item.get(NOW),
            item.get(HELD)),
        item.get(MEMBERS),
        item.get(SERVICE),
        item.get(ROUNDS),
        item.find(UNREADABLE).orElse(0L));
  }

  private static Attribute<Figures> figures(String name) {
    return Attribute.nested(name, figures -> written(figures).attributes(), ReportFields::figures);
  }

  private static Fields written(Figures figures) {
    return Fields.NONE
        .with(MINUTES, figures.minutes())
        .with(HONOUR, figures.honour())
        .with(SPENDABLE, figures.spendable())
        .with(OWED, figures.owed());
  }

  private static Figures figures(Fields fields) {
    return new Figures(
        fields.get(MINUTES), fields.get(HONOUR), fields.get(SPENDABLE), fields.get(OWED));
  }

  private static Map<String, AttributeValue> numbers(Map<String, Long> numbers) {
    Fields fields = Fields.NONE;
    for (Map.Entry<String, Long> number : numbers.entrySet()) {
      fields = fields.with(Attribute.whole(number.getKey()), number.getValue());
    }
    return fields.attributes();
  }

  private static Function<String, Long> number(Fields fields) {
    return name -> fields.get(Attribute.whole(name));
  }
}
