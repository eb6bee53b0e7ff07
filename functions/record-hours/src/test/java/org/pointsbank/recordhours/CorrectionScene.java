package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Award;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.correction.Correction;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.CorrectionItem;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

/** What happens in many tests of corrections: Wang asks, Lin and Gao decide. */
final class CorrectionScene {
  static final String ASK = Scene.ENTER + "/{record}/correction";
  static final String SHOW = Scene.SHOW + "/correction";
  static final String UPHOLD = ASK + "/uphold";
  static final String REFUSE = ASK + "/refuse";
  static final String WITHDRAW = ASK + "/withdraw";
  static final String WAITING = "GET /communities/{community}/corrections/waiting";

  /** Until eleven instead of ten. */
  static final String LONGER = "\"end\":\"2026-09-02T11:00\"";

  private CorrectionScene() {}

  /** Chen's record of Wang's hours from nine to ten. */
  static String record(BankPlayer bank) {
    return Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");
  }

  /** The same with its line in the passbook, as the stream would write it. */
  static String awarded(BankPlayer bank) {
    String id = record(bank);
    award(bank, id);
    return id;
  }

  /** Lin confirms a record, and it gets its line. */
  static void award(BankPlayer bank, String id) {
    assertThat(Scene.say(bank, "worker-lin", Scene.CONFIRM, id).status()).isEqualTo(200);
    ServiceRecord record = Scene.stored(bank, id);
    RecordState.Confirmed state = (RecordState.Confirmed) record.state();
    Account account =
        bank.bank().read(AccountItem.keyOf(record.account())).map(AccountItem::read).orElseThrow();
    Award award =
        Award.of(
            record,
            state,
            new Award.Earner(account, Points.NONE),
            DefaultRules.book(),
            SmallDistrict.NOW);
    Transaction effect =
        AccountItem.replace(award.posting().account())
            .create(LineItem.write(award.posting().line()))
            .replace(ServiceRecordItem.write(award.record()), record.version());
    assertThat(bank.bank().write(effect)).isEqualTo(new Written.Committed());
  }

  /** Wang wants {@code fields} of the record to be otherwise. */
  static Played ask(BankPlayer bank, String record, String fields) {
    return ask(bank, "volunteer-wang", record, fields);
  }

  static Played ask(BankPlayer bank, String subject, String record, String fields) {
    return Scene.asking(bank, subject)
        .with("record", record)
        .body("{%s,\"reason\":\"I stayed longer\"}".formatted(fields))
        .send(ASK);
  }

  /** Wang wants an hour more. */
  static void asked(BankPlayer bank, String record) {
    Played played = ask(bank, record, LONGER);
    assertThat(played.status()).as(played.text()).isEqualTo(201);
  }

  /** Somebody decides about the correction of a record, or takes it back. */
  static Played say(BankPlayer bank, String subject, String route, String record) {
    Asking asking = Scene.asking(bank, subject).with("record", record);
    return route.equals(WITHDRAW)
        ? asking.send(route)
        : asking.body("{\"reason\":\"The sheet says so\"}").send(route);
  }

  /** The correction as it stands in the table. */
  static Optional<Correction> stored(BankPlayer bank, String record) {
    return bank.bank()
        .read(CorrectionItem.keyOf(WANG, RecordId.parse(record)))
        .map(CorrectionItem::read);
  }
}
