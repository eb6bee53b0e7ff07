package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

/** Sheets in the small district, and what is done with them. */
final class Sheets {
  static final String UPLOAD = "POST /districts/{district}/sheet-imports";
  static final String SHOW = "GET /districts/{district}/sheet-imports/{import}";
  static final String ADVANCE = UPLOAD + "/{import}/advance";
  static final String REJECTIONS = SHOW + "/rejections";
  static final String CONFIRM = UPLOAD + "/{import}/confirmation";
  static final String ADVANCE_CONFIRMATION = CONFIRM + "/advance";
  static final String SHOW_CONFIRMATION = SHOW + "/confirmation";
  static final String CONFIRMATION_REJECTIONS = SHOW_CONFIRMATION + "/rejections";

  /** A row that nothing is wrong with. */
  static final String GOOD = "锦坤园,J-1,H02,2026-09-02,09:00,10:35,V00001,群众,锦坤园-W1";

  private static final String HEADER = "社区,场次,项目,日期,开始,结束,编号,身份,登记人";

  private Sheets() {}

  /** A sheet in UTF-8. */
  static byte[] of(String... rows) {
    return (HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Takes a sheet in, in earnest; no row is judged yet. */
  static String uploaded(BankPlayer bank, String subject, byte[] sheet) {
    Played played =
        bank.as(subject)
            .with("district", DISTRICT)
            .query("dryRun", false)
            .upload(sheet)
            .send(UPLOAD);
    assertThat(played.status()).isEqualTo(201);
    return played.body().path("id").asText();
  }

  /** Takes a sheet in and judges all of its rows. */
  static String imported(BankPlayer bank, String subject, byte[] sheet) {
    String id = uploaded(bank, subject, sheet);
    assertThat(finish(bank, subject, ADVANCE, id).path("finished").asBoolean()).isTrue();
    return id;
  }

  /** Goes on with an import or a confirmation until it is finished. */
  static JsonNode finish(BankPlayer bank, String subject, String route, String id) {
    JsonNode view = asking(bank, subject, id).send(route).body();
    while (!view.path("finished").asBoolean()) {
      view = asking(bank, subject, id).send(route).body();
    }
    return view;
  }

  /** Somebody who asks about an import. */
  static Asking asking(BankPlayer bank, String subject, String id) {
    return bank.as(subject).with("district", DISTRICT).with("import", id);
  }

  /** The refused rows of a list of rejections, as text. */
  static String rejections(BankPlayer bank, String route, String id) {
    return asking(bank, "worker-gao", id).send(route).body().path("items").toString();
  }
}
