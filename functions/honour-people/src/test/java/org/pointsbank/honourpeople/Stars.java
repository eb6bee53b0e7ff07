package org.pointsbank.honourpeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.domain.evaluation.Ranking;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.domain.evaluation.Stage;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.CourseItem;
import org.pointsbank.table.EvaluationItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.RankedPersonItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.Played;

/** The Stars of Watch of 锦坤园, from the published evaluation of its third quarter on. */
final class Stars implements AutoCloseable {
  static final String QUARTER = "2026-Q3";
  static final String PROGRAMMES = "/districts/{district}/programmes";
  static final String EDITION = PROGRAMMES + "/{programme}/editions/{period}";

  final BankPlayer bank = BankPlayer.inSmallDistrict(HonourPeople::new);
  private String programme = "";
  private String period = QUARTER;

  /** V00001 has 100 minutes and 1.00 point, V00002 200 minutes and 2.00 points. */
  static Stars published() {
    Stars stars = new Stars();
    stars.publish(JINKUN, QUARTER, true);
    return stars;
  }

  /** The same with a programme whose edition is open. */
  static Stars open() {
    return open(terms("QUARTER", 1, 60, 40));
  }

  static Stars open(String terms) {
    Stars stars = published();
    stars.programme = stars.made(terms);
    assertThat(stars.opens("worker-chen", CHEN, LI).status()).isEqualTo(201);
    return stars;
  }

  /** The same, of a programme of the whole district. */
  static Stars ofTheDistrict() {
    Stars stars = published();
    Played made = stars.makes("officer", "", terms("QUARTER", 1, 60, 40));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    stars.programme = made.body().path("programme").asText();
    assertThat(stars.opens("officer", CHEN, LI).status()).isEqualTo(201);
    return stars;
  }

  void publish(CommunityId community, String quarter, boolean published) {
    Manifest.Of of = new Manifest.Of(community, Quarter.parse(quarter));
    List<QuarterAccount> accounts =
        List.of(account(community, WANG, "V00001", 100), account(community, LI, "V00002", 200));
    List<Ranking> rankings =
        Stream.of(RankingName.values())
            .map(name -> Ranking.of(name, DefaultRules.book().evaluation(), accounts))
            .toList();
    Manifest.Made made = new Manifest.Made(NOW, Optional.of(LIN));
    Manifest manifest =
        new Manifest(
            of,
            "r1",
            new Manifest.Basis(DefaultRules.book().evaluation(), 1),
            made,
            Manifest.tallies(rankings));
    LocalDate until = LocalDate.of(2026, 10, 18);
    Stage stage =
        published ? new Stage.Published(until, made, "abc") : new Stage.Notice(made, until);
    Transaction effect =
        EvaluationItem.create(manifest).and(CourseItem.replace(new Course(of, stage, 0, 1)));
    for (Ranking ranking : rankings) {
      for (var ranked : ranking.people()) {
        effect = effect.create(RankedPersonItem.write(of, "r1", ranking.name(), ranked));
      }
    }
    assertThat(bank.bank().write(effect)).isEqualTo(new Written.Committed());
  }

  private static QuarterAccount account(
      CommunityId community, PersonId person, String number, long amount) {
    return new QuarterAccount(
        new AccountId(community, Colour.BLUE, person),
        number,
        1,
        new QuarterTotals(1, amount, Map.of(Head.PARTICIPATION, amount)));
  }

  static String terms(String cycle, int places, int ledger, int panel) {
    return terms(cycle, places, ledger, panel, 0);
  }

  static String terms(String cycle, int places, int ledger, int panel, int minutes) {
    return """
    {"name":"守望之星","cycle":"%s","places":%d,"minutes":%d,"honour":0,"capacities":[],\
    "weights":{"ledger":%d,"panel":%d,"participation":25,"duty":25,"role":25,"results":25},\
    "ties":"SHARED"}\
    """
        .formatted(cycle, places, minutes, ledger, panel);
  }

  Played makes(String subject, String community, String terms) {
    String owner = community.isEmpty() ? "null" : "\"" + community + "\"";
    return bank.as(subject)
        .with("district", DISTRICT)
        .body("{\"community\":%s,\"terms\":%s}".formatted(owner, terms))
        .send("POST " + PROGRAMMES);
  }

  String made(String terms) {
    Played made = makes("worker-chen", JINKUN.value(), terms);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    programme = made.body().path("programme").asText();
    return programme;
  }

  Stars of(String otherPeriod) {
    period = otherPeriod;
    return this;
  }

  Asking as(String subject) {
    return bank.as(subject)
        .with("district", DISTRICT)
        .with("programme", programme)
        .with("period", period);
  }

  Played opens(String subject, PersonId... panel) {
    String judges = Stream.of(panel).map(judge -> "\"" + judge + "\"").toList().toString();
    return as(subject).body("{\"panel\":%s}".formatted(judges)).send("POST " + EDITION);
  }

  Played nominates(String subject, PersonId person) {
    return nominates(subject, person, JINKUN);
  }

  Played nominates(String subject, PersonId person, CommunityId community) {
    return as(subject)
        .body(
            "{\"person\":\"%s\",\"community\":\"%s\",\"reason\":\"常年值守\"}"
                .formatted(person, community))
        .send("POST " + EDITION + "/nominees");
  }

  Played nominatesFirst(String subject, int ranks) {
    return as(subject)
        .body("{\"community\":\"%s\",\"first\":%d}".formatted(JINKUN, ranks))
        .send("POST " + EDITION + "/nominees/from-ranking");
  }

  /** {@code person} was known twice, and goes on as {@code other}. */
  void goesOn(PersonId person, PersonId other) {
    Person known = PersonItem.read(bank.bank().read(PersonItem.keyOf(person)).orElseThrow());
    Person gone = known.goingOnAs(other, known.memberships(), known.capacities());
    Person kept = PersonItem.read(bank.bank().read(PersonItem.keyOf(other)).orElseThrow());
    Transaction both =
        Transaction.EMPTY.put(PersonItem.write(gone)).put(PersonItem.write(kept.absorbing(known)));
    assertThat(bank.bank().write(both)).isEqualTo(new Written.Committed());
  }

  /** Somebody of a community of another district. */
  void stranger(PersonId person, CommunityId community) {
    DistrictId district = new DistrictId("01900000-0000-7000-8000-000000000002");
    Membership membership = new Membership(community, LocalDate.of(2026, 1, 15), Optional.empty());
    Person stranger =
        new Person(
            person,
            district,
            "V00001",
            "孙洁",
            "10000000098",
            Optional.empty(),
            List.of(membership),
            List.of(),
            1);
    Transaction effect =
        CommunityItem.create(new CommunityItem.Community(community, district, "远处"))
            .create(PersonItem.write(stranger));
    assertThat(bank.bank().write(effect)).isEqualTo(new Written.Committed());
  }

  Played marks(String subject, PersonId nominee, int each) {
    return as(subject)
        .with("nominee", nominee)
        .body(
            "{\"participation\":%1$d,\"duty\":%1$d,\"role\":%1$d,\"results\":%1$d}".formatted(each))
        .send("POST " + EDITION + "/nominees/{nominee}/marks");
  }

  Played decides(String subject) {
    return as(subject).body("{\"reason\":\"按规则评定\"}").send("POST " + EDITION + "/decide");
  }

  Played shown(String subject) {
    return as(subject).send("GET " + EDITION);
  }

  /** Wang is honoured by the officer, in the only place. */
  static Stars honoured() {
    Stars stars = open();
    assertThat(stars.nominates("worker-chen", WANG).status()).isEqualTo(201);
    assertThat(stars.marks("worker-chen", WANG, 90).status()).isEqualTo(200);
    assertThat(stars.decides("officer").status()).isEqualTo(200);
    return stars;
  }

  Asking at(String subject, PersonId person) {
    return bank.as(subject).with("community", JINKUN).with("person", person);
  }

  Played honours(String subject, PersonId person) {
    return at(subject, person).send("GET /communities/{community}/people/{person}/honours");
  }

  Played checks(String code) {
    return bank.as("").with("code", code).send("GET /certificates/{code}");
  }

  Played redList(String ofPeriod) {
    return bank.as("")
        .with("community", JINKUN)
        .with("period", ofPeriod)
        .send("GET /red-lists/{community}/{period}");
  }

  @Override
  public void close() {
    bank.close();
  }
}
