package org.pointsbank.local.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.pointsbank.awardpoints.AwardPoints;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.PointRules;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.Shortfall;
import org.pointsbank.recordhours.RecordHours;
import org.pointsbank.redeempoints.RedeemPoints;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SetClock;
import org.pointsbank.testkit.SmallDistrict;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The counters of a small district where everybody of a history is served. */
final class Counters implements AutoCloseable {
  /** Points live one half-year more than the one of their posting. */
  static final Expiry.After EXPIRY = new Expiry.After(1, 30);

  private static final Pattern STEPS = Pattern.compile("/");

  private final BankPlayer awards = BankPlayer.inEmptyTable(AwardPoints::new);
  private final BankPlayer hours = awards.beside(RecordHours::new);
  private final BankPlayer rounds = awards.beside(RedeemPoints::new);
  private Optional<Sent> last = Optional.empty();

  private record Sent(Supplier<Played> again, Played answer) {}

  private final List<Map<String, AttributeValue>> beginning;

  /** In a district that treats so what is taken back and spent already. */
  Counters(Shortfall shortfall) {
    SmallDistrict.seed(bank());
    RuleBook old = DefaultRules.book();
    PointRules points = old.points();
    RuleBook book =
        AmendedRules.of(old)
            .from(old.version() + 1, LocalDate.of(2026, 2, 1))
            .points(new PointRules(points.secondAbove(), shortfall, points.appealDays()))
            .expiry(EXPIRY)
            .book();
    assertThat(
            bank()
                .write(Transaction.EMPTY.create(RuleBookItem.write(SmallDistrict.DISTRICT, book))))
        .isEqualTo(new Written.Committed());
    beginning = awards.table().everything();
  }

  /** Forgets everything, and begins anew. */
  void open() {
    last = Optional.empty();
    clock().set(SmallDistrict.NOW);
    awards.table().become(beginning);
  }

  BankTable bank() {
    return awards.bank();
  }

  SetClock clock() {
    return awards.clock();
  }

  /** Writes hours, vouchers and their like: what is {@code behind} the person's path. */
  Played postHours(String who, AccountId account, String behind, String body) {
    return post(hours, who, account, "/communities/{community}/people/{person}" + behind, body);
  }

  /** The same about one account. */
  Played postPoints(String who, AccountId account, String behind, String body) {
    String path = "/communities/{community}/people/{person}/accounts/{colour}" + behind;
    return post(awards, who, account, path, body);
  }

  /** The same in one of the community's rounds. */
  Played postRound(String who, AccountId account, String half, String behind, String body) {
    String path = "/communities/{community}/rounds/round=" + half + behind;
    return post(rounds, who, account, path, body);
  }

  private Played post(BankPlayer to, String who, AccountId account, String path, String body) {
    Asking asking = filled(to, who, account, path).body(body);
    byte[] event = asking.event("POST " + template(path));
    Played answer = to.play(event);
    assertThat(answer.status()).as(answer.text()).isBetween(200, 499).isNotEqualTo(404);
    last = Optional.of(new Sent(() -> to.play(event), answer));
    return answer;
  }

  /** Asks the rounds counter for something. */
  JsonNode getRound(String who, AccountId account, String path) {
    return get(rounds, who, account, path);
  }

  /** Asks for something of an account. */
  JsonNode getPoints(String who, AccountId account, String behind, String at) {
    String path = "/communities/{community}/people/{person}/accounts/{colour}" + behind;
    return filled(awards, who, account, path).query("at", at).send("GET " + path).body();
  }

  private static JsonNode get(BankPlayer from, String who, AccountId account, String path) {
    return filled(from, who, account, path).send("GET " + template(path)).body();
  }

  /** A path tells ids as {@code name=value}; here they are taken out of it. */
  private static Asking filled(BankPlayer to, String who, AccountId account, String path) {
    Asking asking =
        to.as(who)
            .with("community", account.community())
            .with("person", account.person())
            .with("colour", account.colour());
    for (String part : STEPS.splitAsStream(path).toList()) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        asking = asking.with(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return asking;
  }

  private static String template(String path) {
    return path.replaceAll("([a-z]+)=[^/]+", "{$1}");
  }

  /** Sends what was sent last once more: the answer is the same. */
  void repeat() {
    last.ifPresent(sent -> assertThat(sent.again().get()).isEqualTo(sent.answer()));
  }

  /** What the hourly tick does: hours are awarded, points expire, rounds go on. */
  void tick() {
    assertThat(awards.task("hourly-tick").text()).doesNotContain("error");
    assertThat(rounds.task("hourly-tick").text()).doesNotContain("error");
  }

  @Override
  public void close() {
    awards.close();
  }
}
