package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.HonourId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.honour.CertificateCode;
import org.pointsbank.domain.honour.Honour;
import org.pointsbank.domain.honour.HonourState;
import org.pointsbank.table.HonourItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A certificate on paper")
final class CertificateTest {
  private static final Confirmation WORD = new Confirmation(CHEN, NOW);

  @Test
  void saysWhoIsHonouredForWhat() throws IOException {
    try (BankPlayer bank = honoured(new HonourState.Stands())) {
      byte[] pdf = asked(bank, "volunteer-wang", WANG).bytes();
      Path kept = Path.of("target", "certificate.pdf");
      Files.write(kept, pdf);

      try (PDDocument document = Loader.loadPDF(pdf)) {
        String text = new PDFTextStripper().getText(document);
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        assertThat(text)
            .contains("荣誉证书")
            .contains("王芳 同志")
            .contains("2026 年第 3 季度“守望之星”评选中荣获第 2 名")
            .contains("锦坤园社区")
            .contains("2026 年 10 月 1 日")
            .contains("2026-000017")
            .contains("7K2M-9QXA-40TZ-BR5D");
      }
    }
  }

  @Test
  void isTheSameEachTime() {
    try (BankPlayer bank = honoured(new HonourState.Stands())) {
      assertThat(asked(bank, "worker-chen", WANG).bytes())
          .isEqualTo(asked(bank, "volunteer-wang", WANG).bytes());
    }
  }

  @Test
  void isNotPrintedOnceTheHonourIsTakenBack() {
    try (BankPlayer bank = honoured(new HonourState.Revoked(WORD, "材料不实"))) {
      assertThat(asked(bank, "volunteer-wang", WANG).code()).isEqualTo("honour-revoked");
    }
  }

  @Test
  void isNobodyElses() {
    try (BankPlayer bank = honoured(new HonourState.Stands())) {
      assertThat(asked(bank, "worker-chen", LI).status()).isEqualTo(404);
    }
  }

  @Test
  void isNotThereInItsSampleEvent() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(PrintPassbook::new)) {
      assertThat(bank.play("print-passbook-certificate-refused").code()).isEqualTo("not-found");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "volunteer-wang, 200",
    "volunteer-li, 404",
    "worker-chen, 200",
    "worker-he, 404",
    "officer, 404",
    "auditor, 404",
    "nobody, 403",
    "'', 401"
  })
  void isForThePersonAndWorkers(String who, int status) {
    try (BankPlayer bank = honoured(new HonourState.Stands())) {
      assertThat(asked(bank, who, WANG).status()).isEqualTo(status);
    }
  }

  private static Played asked(BankPlayer bank, String who, PersonId person) {
    return bank.as(who)
        .with("community", JINKUN)
        .with("person", person)
        .with("honour", SmallDistrict.id("b01"))
        .send("GET /communities/{community}/people/{person}/honours/{honour}/certificate/pdf");
  }

  private static BankPlayer honoured(HonourState state) {
    BankPlayer bank = BankPlayer.inSmallDistrict(PrintPassbook::new);
    Honour honour =
        new Honour(
            new HonourId(SmallDistrict.id("b01")),
            WANG,
            JINKUN,
            new Honour.Given(
                new ProgrammeId(SmallDistrict.id("a01")), "守望之星", Period.parse("2026-Q3"), 2),
            WORD,
            new Honour.Certificate("2026-000017", new CertificateCode("7K2M9QXA40TZBR5D")),
            state,
            1);
    assertThat(bank.bank().write(Transaction.EMPTY.create(HonourItem.write(honour))))
        .isEqualTo(new Written.Committed());
    return bank;
  }
}
