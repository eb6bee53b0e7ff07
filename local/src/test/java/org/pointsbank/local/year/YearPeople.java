package org.pointsbank.local.year;

import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pointsbank.local.demo.Founding;
import org.pointsbank.local.demo.Reply;

/** Who volunteers, and where they are members now. */
final class YearPeople {
  private static final List<String> NAMES = List.of("孙丽", "吴军", "郑洁", "冯涛", "褚梅", "卫东", "蒋华", "韩雪");

  /** Three of the seed and eight who are enrolled as the year begins. */
  final List<Volunteer> all = new ArrayList<>();

  private final Map<Volunteer, String> communities = new HashMap<>();
  private final YearBank bank;

  YearPeople(YearBank bank) {
    this.bank = bank;
    all.addAll(List.of(Volunteer.WANG, Volunteer.LI, Volunteer.ZHAO));
    for (int i = 0; i < NAMES.size(); i++) {
      all.add(enrolled(i, i % 2 == 0 ? JINKUN.value() : LIUAN.value()));
    }
    all.forEach(each -> communities.put(each, each.home()));
  }

  private Volunteer enrolled(int i, String home) {
    String number = "Y0000" + (i + 1);
    String people = "/communities/" + home + "/people";
    JsonNode enrolled =
        bank.as("worker-chen")
            .post(
                people,
                Map.of(
                    "number",
                    number,
                    "name",
                    NAMES.get(i),
                    "phone",
                    "1000000010" + i,
                    "capacities",
                    List.of("RESIDENT"),
                    "joined",
                    "2026-01-15"))
            .given();
    String person = enrolled.path("person").asText();
    String codes = people + "/" + person + "/binding-codes";
    String code = bank.as("worker-chen").post(codes, Map.of()).given().path("code").asText();
    String subject = "volunteer-" + number;
    var _ = Founding.bound(bank.local(), subject, code);
    return Volunteer.resident(number, person, subject, home);
  }

  /** Who moves in the third quarter: the second of those enrolled into 锦坤园. */
  Volunteer mover() {
    return all.get(5);
  }

  /** Who brings about the most in the fourth quarter: the last of those enrolled into 柳岸. */
  Volunteer star() {
    return all.getLast();
  }

  /** Where {@code volunteer} is a member now. */
  String home(Volunteer volunteer) {
    return communities.getOrDefault(volunteer, "");
  }

  /** Everybody serves on {@code day}, at home. */
  void serve(String day) {
    all.forEach(each -> each.serve(bank, home(each), day));
    bank.proven(day + " served");
  }

  /** The mover goes from 锦坤园 to 柳岸. */
  void move() {
    Volunteer who = mover();
    String here = who.in(JINKUN.value()) + "/moves";
    String move =
        bank.as("worker-chen")
            .post(here, Map.of("to", LIUAN.value(), "reason", "搬家"))
            .given()
            .path("move")
            .asText();
    var _ = bank.as("worker-chen").post(here + "/" + move + "/sign-out", Map.of()).given();
    String there = who.in(LIUAN.value()) + "/moves/" + move + "/sign-in";
    var _ = bank.as("worker-he").post(there, Map.of()).given();
    communities.put(who, LIUAN.value());
    bank.proven("moved");
  }

  /** An award by hand. */
  JsonNode awarded(Volunteer who, String head, long points, String day) {
    return bank.as("worker-chen")
        .post(
            vouchers(who),
            Map.of(
                "kind",
                "AWARD",
                "head",
                head,
                "points",
                points,
                "servedOn",
                day,
                "reason",
                "组织消防演练",
                "evidence",
                "活动记录"))
        .given();
  }

  /** A second person stands for a voucher above the limit. */
  void approve(Volunteer who, JsonNode voucher) {
    String path = vouchers(who) + "/" + voucher.path("voucher").asText() + "/approve";
    var _ = bank.as("worker-lin").post(path, Map.of()).given();
  }

  /** Takes back a line that was posted twice. */
  void reverse(Volunteer who, long line) {
    String path = account(who, home(who)) + "/lines/" + line + "/reverse";
    Map<String, ?> why = Map.of("reason", "登记重复", "evidence", "签到表第3页");
    var _ = bank.as("worker-chen").post(path, why).given();
    bank.proven("corrected");
  }

  /** Where the account of {@code who} in {@code community} is. */
  private static String account(Volunteer who, String community) {
    return who.in(community) + "/accounts/" + who.colour().toLowerCase(Locale.ROOT);
  }

  /** The accounts of {@code who} in both communities, as an auditor reads them. */
  List<JsonNode> accounts(Volunteer who) {
    return Stream.of(JINKUN.value(), LIUAN.value())
        .map(community -> bank.as("auditor").get(account(who, community)))
        .filter(reply -> reply.status() == 200)
        .map(Reply::body)
        .toList();
  }

  private String vouchers(Volunteer who) {
    return account(who, home(who)) + "/vouchers";
  }
}
