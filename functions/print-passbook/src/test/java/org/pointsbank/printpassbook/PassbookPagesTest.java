package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.PaperRules;

@DisplayName("A page on paper")
final class PassbookPagesTest {
  private static final Layout LAYOUT = new Layout(new PaperRules(20, 12));

  @Test
  void saysWhoseItIsAndEveryColumn() {
    try (Paper paper = new Paper().post(2).redeem("大米 5kg")) {
      paper.opened().printed();
      PdfPages pages = PdfPages.of(paper.pdf(1));

      assertThat(pages.count()).isEqualTo(1);
      assertThat(pages.text(1))
          .contains("志愿积分存折 · 蓝色账户", "B-000001", "锦坤园", "V00001", "王芳", "1 / 12");
      assertThat(pages.row(1, LAYOUT.top(1), LAYOUT.rowHeight()))
          .isEqualTo("1 2026-10-01 2026-07-01 测量血压 50 +1.00 1.00 1.00 S00003");
      assertThat(pages.row(1, LAYOUT.top(3), LAYOUT.rowHeight()))
          .isEqualTo("3 2026-10-01 2026-10-01 兑换 大米 5kg 0 -1.00 1.00 2.00 S00003");
    }
  }

  @Test
  void goesOnAtTheRightLineAndLeavesAllAboveBlank() {
    try (Paper paper = new Paper().post(3)) {
      paper.opened().printed();
      paper.post(2).printed();
      PdfPages second = PdfPages.of(paper.pdf(2));

      assertThat(second.count()).isEqualTo(1);
      assertThat(second.firstBaseline(1)).isCloseTo(LAYOUT.top(4) + 6, within(2.0));
      assertThat(second.lastBaseline(1)).isCloseTo(LAYOUT.top(5) + 6, within(2.0));
      assertThat(second.row(1, LAYOUT.top(4), LAYOUT.rowHeight())).startsWith("4 2026-10-01");
    }
  }

  @Test
  void meetsTheRowsOfAnEarlierPrint() {
    try (Paper paper = new Paper().post(3)) {
      paper.opened().printed();
      paper.post(1).printed();

      double third = PdfPages.of(paper.pdf(1)).baselineOf(1, "2026-07-03");
      double fourth = PdfPages.of(paper.pdf(2)).baselineOf(1, "2026-07-04");

      assertThat(fourth - third).isCloseTo(LAYOUT.rowHeight(), within(0.1));
    }
  }

  @Test
  void beginsANewOneWithItsHead() {
    try (Paper paper = new Paper().post(19)) {
      paper.opened().printed();
      paper.post(3).printed();
      PdfPages second = PdfPages.of(paper.pdf(2));

      assertThat(second.count()).isEqualTo(2);
      assertThat(second.text(1)).doesNotContain("志愿积分存折");
      assertThat(second.row(1, LAYOUT.top(20), LAYOUT.rowHeight())).startsWith("20 ");
      assertThat(second.text(2)).contains("志愿积分存折", "2 / 12");
      assertThat(second.row(2, LAYOUT.top(2), LAYOUT.rowHeight())).startsWith("22 ");
    }
  }

  @Test
  void beginsABookThatGoesOnWithWhatIsCarriedForward() {
    try (Paper paper = new Paper().post(2)) {
      paper.opened().printed();
      assertThat(paper.lost("B-000001").status()).isEqualTo(201);
      paper.post(1).printed();
      PdfPages pages = PdfPages.of(paper.pdf(2));

      assertThat(pages.row(1, LAYOUT.top(1), LAYOUT.rowHeight()))
          .contains("承前", "B-000001", "累计100分钟", "2.00 2.00 S00002");
      assertThat(pages.row(1, LAYOUT.top(2), LAYOUT.rowHeight())).startsWith("3 2026-10-01");
    }
  }

  @Test
  void isTheSameHoweverOftenItIsFetched() {
    try (Paper paper = new Paper().post(2)) {
      paper.opened().printed();
      byte[] first = paper.pdf(1);
      paper.post(3);

      paper.printed();
      assertThat(paper.pdf(1)).isEqualTo(first);
    }
  }

  @Test
  void showsRareCharactersAndMarksWhatNoFontHas() {
    try (Paper paper = new Paper().named("㛃䶮𬤝𠮷葛\udb40\udd00").post(1)) {
      paper.opened().printed();

      assertThat(PdfPages.of(paper.pdf(1)).text(1)).contains("㛃䶮𬤝〓(U+20BB7)葛\n");
      assertThat(paper.html(1)).contains("㛃䶮𬤝𠮷葛\udb40\udd00");
    }
  }

  @Test
  void keepsALongNameOffThePageNumber() {
    try (Paper paper = new Paper().named("阿卜杜热合曼·买买提艾力𠮷𠮷𠮷𠮷").post(1)) {
      paper.opened().printed();
      PdfPages pages = PdfPages.of(paper.pdf(1));

      assertThat(pages.rightEdgeOf(1, "(U+20BB7)")).isLessThan(12 + 165);
      assertThat(pages.text(1)).contains("1 / 12");
    }
  }

  @Test
  void takesFromASecondFontWhatTheFirstLacks() {
    try (Paper paper = new Paper().named("𠁎𠃋").post(1)) {
      paper.opened().printed();
      PdfPages pages = PdfPages.of(paper.pdf(1));

      assertThat(pages.text(1)).contains("𠁎𠃋");
      assertThat(pages.fonts()).anyMatch(font -> font.endsWith("NotoSansHK-Regular true"));
    }
  }

  @Test
  void neverFailsWhateverANameHolds() {
    try (Paper paper = new Paper().named("<b>&\"'\u0007\ud83d\ude00\ufffe王").post(1)) {
      paper.opened().printed();

      assertThat(PdfPages.of(paper.pdf(1)).text(1)).contains("<b>&\"'", "〓(U+1F600)", "王");
      assertThat(paper.html(1)).contains("&lt;b&gt;&amp;&quot;'").doesNotContain("<b>");
      assertThat(paper.bank().log()).doesNotContain("fault");
    }
  }

  @Test
  void saysTheSameInTheBrowser() {
    try (Paper paper = new Paper().post(2).redeem("大米 5kg")) {
      paper.opened().printed();
      String body = paper.html(1).replaceAll("(?s).*</head>", "");
      List<String> words = words(body.replaceAll("<[^>]*>", "\n"));

      assertThat(words).contains("志愿积分存折", "B-000001", "+1.00", "-1.00", "大米", "王芳");
      assertThat(words(PdfPages.of(paper.pdf(1)).text(1)))
          .containsExactlyInAnyOrderElementsOf(words);
    }
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }

  @Test
  void embedsItsFonts() {
    try (Paper paper = new Paper().post(1)) {
      paper.opened().printed();
      PdfPages pages = PdfPages.of(paper.pdf(1));

      assertThat(pages.fonts())
          .isNotEmpty()
          .allMatch(font -> font.endsWith("NotoSansSC-Regular true"));
      assertThat(paper.pdf(1).length).isLessThan(100_000);
    }
  }
}
