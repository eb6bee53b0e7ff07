package org.pointsbank.local.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.Asking;

/** Files of the small district's bank, in which the seed's people are found. */
@DisplayName("An answer that is a file")
final class UnpackedTest {
  private static final String PERSON = "GET /communities/{community}/people/{person}";
  private static final String PDF = PERSON + "/evidence/{period}/pdf";
  private static final String SPREADSHEET = PERSON + "/accounts/{colour}/statement/xlsx";

  @Test
  void isReadAsAPdf() {
    assertThat(file(PDF)).contains("王芳", "V00001").doesNotContain("%PDF");
  }

  @Test
  void isReadAsASpreadsheet() {
    assertThat(file(SPREADSHEET)).contains("王芳", "V00001").doesNotContain("PK");
  }

  @Test
  void isReadAsItIsOtherwise() {
    assertThat(Unpacked.text("{\"name\":\"王芳\"}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("{\"name\":\"王芳\"}");
    assertThat(Unpacked.text(new byte[0])).isEmpty();
  }

  private static String file(String route) {
    try (WholeBank bank = new WholeBank()) {
      Scene.Things things = Scene.in(bank);
      Asking asking = bank.as(route, "worker-chen").with("period", "2026-Q3");
      things
          .own()
          .forEach((name, value) -> {
            var _ = asking.with(name, value);
          });
      return Unpacked.text(asking.send(route).bytes());
    }
  }
}
