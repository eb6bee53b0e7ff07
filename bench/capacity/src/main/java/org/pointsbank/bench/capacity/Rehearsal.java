package org.pointsbank.bench.capacity;

import static org.pointsbank.bench.capacity.Metered.about;
import static org.pointsbank.bench.capacity.Metered.succeeded;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pointsbank.domain.RecordId;
import org.pointsbank.evaluatequarter.EvaluateQuarter;
import org.pointsbank.printpassbook.PrintPassbook;
import org.pointsbank.recordhours.RecordHours;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

/** Wang's hours become points, the points a passbook, a place and a prize. */
final class Rehearsal {
  private static final String RECORDS = "/communities/{community}/people/{person}/records";
  private static final String ACCOUNT =
      "/communities/{community}/people/{person}/accounts/{colour}";

  private static final String VOUCHER =
      """
      {"kind":"AWARD","head":"DUTY","points":500,"servedOn":"2026-09-20","reason":"组织小区消防演练",
       "evidence":"活动记录 2026-09-20"}\
      """;
  private static final String REVERSAL =
      """
      {"reason":"登记两次","evidence":"签到表 2026-09-02"}\
      """;

  private final Metered bank;

  private Rehearsal(Metered bank) {
    this.bank = bank;
  }

  /** What each step cost. */
  static List<Figure> play() {
    try (Metered bank = new Metered()) {
      Rehearsal rehearsal = new Rehearsal(bank);
      rehearsal.hours();
      rehearsal.byHand();
      rehearsal.passbook();
      rehearsal.evaluation();
      new HalfYearRound(bank).play();
      return bank.figures();
    }
  }

  private void hours() {
    BankPlayer record = bank.beside(RecordHours::new);
    Key first = confirmed(record, "2026-09-02");
    demandAwarded(bank.measure("award from the stream", new Aim.Writes(6, 1), () -> tell(first)));
    demandAwarded(bank.measure("award told again", new Aim.Writes(0, 0), () -> tell(first)));
    for (int day = 3; day < 23; day++) {
      demandAwarded(tell(confirmed(record, "2026-09-%02d".formatted(day))));
    }
  }

  private Key confirmed(BankPlayer record, String day) {
    boolean first = bank.figures().isEmpty();
    String id =
        succeeded(
                first
                    ? bank.measure("hours entered", new Aim.Writes(8, 1), () -> enter(record, day))
                    : enter(record, day))
            .body()
            .path("record")
            .asText();
    Played _ =
        succeeded(
            first
                ? bank.measure("hours confirmed", new Aim.Writes(4, 2), () -> confirm(record, id))
                : confirm(record, id));
    return ServiceRecordItem.keyOf(WANG, RecordId.parse(id));
  }

  private static Played enter(BankPlayer record, String day) {
    return about(record, "worker-chen")
        .body(
            """
            {"item":"H02","capacity":"RESIDENT","start":"%sT09:00","end":"%sT10:35",
             "session":"锦坤园-001","place":"花园小区"}\
            """
                .formatted(day, day))
        .send("POST " + RECORDS);
  }

  private static Played confirm(BankPlayer record, String id) {
    return about(record, "worker-lin")
        .with("record", id)
        .send("POST " + RECORDS + "/{record}/confirm");
  }

  private Played tell(Key record) {
    String batch =
        """
        {"Records":[{"dynamodb":{"SequenceNumber":"1","Keys":{"pk":{"S":"%s"},"sk":{"S":"%s"}},
         "NewImage":{"kind":{"S":"service-record"}}}}]}\
        """
            .formatted(record.pk(), record.sk());
    return bank.award().play(batch.getBytes(StandardCharsets.UTF_8));
  }

  private static void demandAwarded(Played played) {
    if (!played.text().equals("{\"batchItemFailures\":[]}")) {
      throw new IllegalStateException(played.text());
    }
  }

  /** Awarded for what hours do not show; then the line of the first hours is taken back. */
  private void byHand() {
    byHand("an award by hand", 8, "/vouchers", VOUCHER);
    byHand("a reversal of served hours", 14, "/lines/{sequence}/reverse", REVERSAL);
  }

  private void byHand(String step, int units, String route, String body) {
    Played _ =
        succeeded(
            bank.measure(
                step,
                new Aim.Writes(units, 0),
                () ->
                    about(bank.award(), "worker-chen")
                        .with("colour", "blue")
                        .with("sequence", 1)
                        .body(body)
                        .send("POST " + ACCOUNT + route)));
  }

  private void passbook() {
    Played _ =
        succeeded(
            bank.measure(
                "a page of a passbook, 21 lines",
                new Aim.Reads(1),
                () ->
                    about(bank.award(), "volunteer-wang")
                        .with("colour", "blue")
                        .send("GET " + ACCOUNT + "/lines")));
    BankPlayer print = bank.beside(PrintPassbook::new);
    paper(print, "a book opened", 6, "POST " + ACCOUNT + "/passbook/books");
    paper(print, "a print", 6, "POST " + ACCOUNT + "/passbook/prints");
  }

  private void paper(BankPlayer print, String step, int units, String route) {
    Played _ =
        succeeded(
            bank.measure(
                step,
                new Aim.Writes(units, 0),
                () -> about(print, "worker-chen").with("colour", "blue").send(route)));
  }

  /** Wang has a place overall and one among the blue: two places, two manifests, life, the key. */
  private void evaluation() {
    BankPlayer evaluate = bank.beside(EvaluateQuarter::new);
    Played _ =
        succeeded(
            bank.measure(
                "an evaluation by HTTP of one person",
                new Aim.Writes(12, 0),
                () ->
                    evaluate
                        .as("worker-chen")
                        .with("community", JINKUN)
                        .with("quarter", "2026-Q3")
                        .send("POST /communities/{community}/evaluations/{quarter}")));
  }
}
