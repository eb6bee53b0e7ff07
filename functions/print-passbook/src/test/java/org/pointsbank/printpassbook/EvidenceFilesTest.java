package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamKind;
import org.pointsbank.domain.team.TeamPart;
import org.pointsbank.domain.team.TeamStay;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.TeamItem;
import org.pointsbank.table.TeamStayItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Evidence for an appraisal on paper")
final class EvidenceFilesTest {
  private static final String PERSON =
      "GET /communities/{community}/people/{person}/evidence/{period}/pdf";
  private static final String BRANCH =
      "GET /communities/{community}/teams/{team}/evidence/{period}/pdf";
  private static final TeamId TEAM = TeamId.of(JINKUN, "第一党支部");
  private static final LocalDate JOINED = LocalDate.of(2026, 1, 15);

  @Test
  void saysWhatAPersonBroughtAndThatItIsForReference() throws IOException {
    try (Ledger ledger = new Ledger().withEveryOrigin("值班")) {
      byte[] pdf = person(ledger, "volunteer-wang").bytes();
      Path kept = Path.of("target", "evidence-person.pdf");
      Files.write(kept, pdf);

      assertThat(PdfPages.of(pdf).count()).isEqualTo(1);
      assertThat(PdfPages.of(pdf).text(1))
          .contains("志愿服务评议参考表")
          .contains("王芳")
          .contains("V00001")
          .contains("锦坤园")
          .contains("2026 年度")
          .contains("1 小时 0 分")
          .contains("活动参与")
          .contains("6.00")
          .contains("测量血压")
          .contains("加分")
          .contains("冲正")
          .contains("-5.00")
          .contains("仅供民主评议、评先评优参考");
    }
  }

  @ParameterizedTest(name = "{0} reads {1}")
  @CsvSource({"volunteer-wang, 王芳", "worker-chen, 王芳", "officer, 王*"})
  void namesThePersonAsFarAsTheReaderMaySee(String who, String name) {
    try (Ledger ledger = new Ledger()) {
      assertThat(PdfPages.of(person(ledger, who).bytes()).text(1)).contains(name);
    }
  }

  @Test
  void tellsAnAuditorNoName() {
    try (Ledger ledger = new Ledger()) {
      assertThat(PdfPages.of(person(ledger, "auditor").bytes()).text(1))
          .contains("V00001")
          .doesNotContain("王");
    }
  }

  @ParameterizedTest(name = "{0} members on {1} pages")
  @CsvSource({"1, 1", "20, 2", "60, 5"})
  void listsABranchWithHeadingsOnEveryPage(int members, int pages) throws IOException {
    try (Ledger ledger = branch(members)) {
      Played played = branch(ledger, "worker-chen");
      Path kept = Path.of("target", "evidence-branch-" + members + ".pdf");
      Files.write(kept, played.bytes());

      PdfPages pdf = PdfPages.of(played.bytes());
      assertThat(pdf.count()).isEqualTo(pages);
      for (int page = 1; page <= pages; page++) {
        assertThat(pdf.text(page)).contains("服务时长").contains("合计").contains("参考");
      }
      assertThat(pdf.text(1)).contains("第一党支部").contains(members + " 人").contains("党员001");
      assertThat(pdf.text(pages)).contains("党员%03d".formatted(members));
    }
  }

  @Test
  void masksNamesForAnOfficer() {
    try (Ledger ledger = branch(2)) {
      assertThat(PdfPages.of(branch(ledger, "officer").bytes()).text(1))
          .contains("党*")
          .doesNotContain("党员001");
    }
  }

  @ParameterizedTest(name = "{0}: {1} and {2}")
  @CsvSource({
    "volunteer-wang, 200, 403",
    "volunteer-li, 404, 403",
    "worker-chen, 200, 200",
    "worker-he, 404, 404",
    "officer, 200, 200",
    "auditor, 200, 403",
    "nobody, 403, 403",
    "'', 401, 401"
  })
  void isForWhoeverMayReadIt(String who, int person, int branch) {
    try (Ledger ledger = branch(1)) {
      assertThat(person(ledger, who).status()).isEqualTo(person);
      assertThat(branch(ledger, who).status()).isEqualTo(branch);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"print-passbook-evidence-given, 200", "print-passbook-branch-evidence-refused, 404"})
  void isPlayedFromItsEvents(String event, int status) {
    try (Ledger ledger = new Ledger()) {
      assertThat(ledger.bank().play(event).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"worker-chen", "officer"})
  void isAbsentInACommunityThatIsNot(String who) {
    try (Ledger ledger = new Ledger()) {
      assertThat(
              ledger
                  .as(who)
                  .with("community", SmallDistrict.id("999"))
                  .with("team", TEAM)
                  .with("period", "2026")
                  .send(BRANCH)
                  .status())
          .isEqualTo(404);
    }
  }

  private static Played person(Ledger ledger, String who) {
    return ledger.as(who).with("person", WANG).with("period", "2026").send(PERSON);
  }

  private static Played branch(Ledger ledger, String who) {
    return ledger.as(who).with("team", TEAM).with("period", "2026").send(BRANCH);
  }

  /** A branch of so many Party members, each with some hours and a voucher. */
  private static Ledger branch(int members) {
    Ledger ledger = new Ledger();
    Team team =
        new Team(
            TEAM,
            JINKUN,
            "第一党支部",
            "",
            Optional.empty(),
            JOINED,
            Optional.empty(),
            1,
            TeamKind.PARTY_BRANCH);
    ledger.write(Transaction.EMPTY.create(TeamItem.write(team)));
    for (int member = 1; member <= members; member++) {
      join(ledger, member);
    }
    return ledger;
  }

  private static void join(Ledger ledger, int member) {
    PersonId id = new PersonId("01900000-0000-7000-8000-0000000d%04d".formatted(member));
    String number = "D%05d".formatted(member);
    Person person =
        new Person(
            id,
            DISTRICT,
            number,
            "党员%03d".formatted(member),
            "10000000099",
            Optional.empty(),
            List.of(new Membership(JINKUN, JOINED, Optional.empty())),
            List.of(new HeldCapacity(Capacity.PARTY_MEMBER, JOINED, Optional.empty())),
            1);
    AccountId account = new AccountId(JINKUN, Colour.RED, id);
    TeamStay stay =
        new TeamStay(TEAM, JINKUN, id, 1, TeamPart.MEMBER, JOINED, Optional.empty(), "", 1);
    ledger.write(
        TeamStayItem.begin(stay)
            .create(PersonItem.write(person))
            .create(AccountItem.write(Account.open(account, number, JOINED))));
    ledger.serve(account, 60L * member, 100L * member, Ledger.at(2026, 3, 5, 9, 0, 0));
    if (member % 3 == 0) {
      ledger.give(account, 250, "入户走访", Ledger.at(2026, 5, 6, 9, 0, 0));
    }
  }
}
