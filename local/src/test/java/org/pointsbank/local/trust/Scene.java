package org.pointsbank.local.trust;

import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

/**
 * A small district in which there is something of every kind: twice in one community, once in
 * another, and beside it a district of other people.
 */
final class Scene {
  static final String PERSON = "/communities/{community}/people/{person}";
  static final String ROUND = "/communities/{community}/rounds/{round}";
  static final String EVALUATION = "/communities/{community}/evaluations/{quarter}";
  static final String PROGRAMME = "/districts/{district}/programmes";
  static final String EDITION = PROGRAMME + "/{programme}/editions/{period}";
  private static final String ACCOUNT = PERSON + "/accounts/{colour}";
  private static final String ORDERS = ROUND + "/people/{person}/orders";

  private final WholeBank bank;
  private final Map<String, String> people = new HashMap<>();

  /** What somebody's things are called: the variables of paths and what stands for them. */
  private Map<String, String> vars = new HashMap<>();

  private Scene(WholeBank bank) {
    this.bank = bank;
  }

  /**
   * Whose things there are.
   *
   * @param own of 王芳 in 锦坤园
   * @param same of 李强 in the same community
   * @param other of 赵敏 in 柳岸
   * @param far a community, a person and a district that have nothing to do with all of them
   */
  record Things(
      Map<String, String> own,
      Map<String, String> same,
      Map<String, String> other,
      Map<String, String> far) {}

  /** Fills {@code bank}, and sets its clock to the moment of the sample events. */
  static Things in(WholeBank bank) {
    Scene scene = new Scene(bank);
    bank.clock().set(NOW.minus(Duration.ofDays(12)));
    scene.people();
    Map<String, String> far = scene.farDistrict();
    Map<String, String> jinkun = scene.community(JINKUN.value(), WANG.value());
    Map<String, String> liuan = scene.community(LIUAN.value(), ZHAO.value());
    scene.led(jinkun);
    Map<String, String> own = scene.begun(jinkun, WANG.value(), "blue", "RESIDENT");
    Map<String, String> same = scene.begun(jinkun, LI.value(), "red", "PARTY_MEMBER");
    Map<String, String> other = scene.begun(liuan, ZHAO.value(), "blue", "RESIDENT");
    scene.judged(List.of(own, same), own);
    scene.judged(List.of(other), other);
    bank.clock().set(NOW);
    scene.honoured(List.of(own, same));
    scene.honoured(List.of(other));
    scene.ordered(List.of(own, same));
    scene.ordered(List.of(other));
    scene.merging(own, "N-1");
    scene.merging(same, "N-2");
    scene.merging(other, "N-3");
    return new Things(Map.copyOf(own), Map.copyOf(same), Map.copyOf(other), far);
  }

  private void people() {
    vars = new HashMap<>(Map.of("district", DISTRICT.value(), "community", JINKUN.value()));
    enrol("agent", "孙丽", 31);
    enrol("kin", "马兰", 32);
    enrol("leader", "吴刚", 33);
    enrol("partner", "郑直", 34);
    enrol("worker-ma", "马英", 35);
    grant("kin", "CENTRE_WORKER");
    grant("leader", "TEAM_LEADER");
    grant("partner", "PARTNER");
    grant("worker-ma", "CENTRE_WORKER");
    vars.put("person", WANG.value());
    for (String agent : List.of("agent", "kin")) {
      var _ =
          told(
              "worker-chen",
              "POST " + PERSON + "/proxies",
              """
              {"agent":"%s","kind":"FAMILY","acts":["SEE"],"reason":"没有手机"}\
              """
                  .formatted(people.get(agent)));
    }
  }

  private void enrol(String subject, String name, int number) {
    JsonNode enrolled =
        told(
            "worker-chen",
            "POST /communities/{community}/people",
            """
            {"number":"V000%1$d","name":"%2$s","phone":"100000000%1$d","born":"1980-02-%3$d",\
            "capacities":["RESIDENT"],"joined":"2026-09-01"}\
            """
                .formatted(number, name, number - 20));
    people.put(subject, enrolled.path("person").asText());
    vars.put("person", enrolled.path("person").asText());
    bind(subject, told("worker-chen", "POST " + PERSON + "/binding-codes", ""));
  }

  private void bind(String subject, JsonNode code) {
    var _ =
        told(subject, "POST /bindings", "{\"code\":\"%s\"}".formatted(code.path("code").asText()));
  }

  private void grant(String subject, String role) {
    vars.put("person", people.getOrDefault(subject, ""));
    var _ =
        told(
            "officer",
            "POST /districts/{district}/people/{person}/grants",
            "{\"role\":\"%s\",\"community\":\"%s\"}".formatted(role, JINKUN));
  }

  private Map<String, String> farDistrict() {
    String district = SmallDistrict.id("002");
    JsonNode founded =
        bank.play(
                "GET /health",
                """
                {"task":"found-district","district":{"id":"%s","name":"镜湖区"},"officer":\
                {"number":"S00001","name":"周岚","phone":"10000000091"},"effective":"2026-01-01"}\
                """
                    .formatted(district)
                    .getBytes(StandardCharsets.UTF_8))
            .tree();
    bind("officer-far", founded.path("binding"));
    vars = new HashMap<>(Map.of("district", district));
    JsonNode made =
        told("officer-far", "POST /districts/{district}/communities", "{\"name\":\"远处\"}");
    return Map.of(
        "district", district,
        "community", found(made, "community", "id"),
        "person", found(founded, "officer", "person"));
  }

  /** What a community has, whoever it is about. */
  private Map<String, String> community(String community, String leader) {
    Map<String, String> all = new HashMap<>();
    all.putAll(Map.of("district", DISTRICT.value(), "community", community));
    all.putAll(Map.of("quarter", "2026-Q2", "ranking", "overall", "round", "2026-H2"));
    all.putAll(Map.of("version", "1", "code", "FIRST-AID", "sequence", "1", "print", "1"));
    all.put("period", "2026-Q2");
    vars = all;
    keep(
        "team",
        "worker-chen",
        "POST /communities/{community}/teams",
        "{\"name\":\"守望队\",\"purpose\":\"看望独居老人\",\"partner\":null,\"from\":\"2026-09-01\"}");
    keep(
        "training",
        "worker-chen",
        "POST /communities/{community}/trainings",
        """
        {"title":"急救","day":"2026-09-10","minutes":90,"qualification":"FIRST-AID","months":24}\
        """);
    keep(
        "activity",
        "worker-chen",
        "POST /communities/{community}/activities",
        """
        {"item":"H02","title":"服务日","place":"广场","start":"08:30","end":"11:00","places":12,\
        "leader":"%s","day":"2026-10-07"}\
        """
            .formatted(leader));
    all.put("session", "20261007-" + all.get("activity"));
    all.put("leader", leader);
    keep(
        "partner",
        "officer",
        "POST /districts/{district}/partners",
        "{\"name\":\"医院%s\",\"kind\":\"CO_BUILDING_UNIT\",\"contact\":\"工会\"}"
            .formatted(leader.substring(33)));
    keep(
        "application",
        "worker-chen",
        "POST /communities/{community}/applications",
        """
        {"name":"钱进","phone":"10000000%s","born":"1980-02-29","capacities":["RESIDENT"],\
        "skills":[]}\
        """
            .formatted(leader.substring(33)));
    keep("draft", "officer", "POST /districts/{district}/rule-drafts", rules());
    keep(
        "trial",
        "officer",
        "POST /districts/{district}/rule-drafts/{draft}/trials",
        "{\"period\":\"2026-Q2\",\"community\":\"%s\"}".formatted(community));
    imports(community.equals(JINKUN.value()) ? "worker-ma" : "worker-he");
    return all;
  }

  /** What each file of a worker is called: by what its route says instead of {@code import}. */
  private void imports(String worker) {
    for (String kind :
        List.of("award-imports", "register-imports", "sheet-imports", "team-imports")) {
      String route = "POST /districts/{district}/" + kind;
      Played played =
          bank.as(route, worker)
              .with("district", DISTRICT)
              .query("dryRun", false)
              .upload(file(kind).getBytes(StandardCharsets.UTF_8))
              .send(route);
      vars.put(kind, found(played.body(), "id"));
    }
  }

  private static String file(String kind) {
    return switch (kind) {
      case "award-imports" ->
          "社区,编号,姓名,账户,类别,积分,日期,事由,依据\n远方,V00001,王芳,,工作履职,5.00,2026-09-20,演练,记录\n";
      case "register-imports" -> "编号,姓名,手机,出生日期,身份,社区,加入日期\nV09,孙丽,1,1980-02-29,党员,远方,2026-09-01\n";
      case "sheet-imports" ->
          "社区,场次,项目,日期,开始,结束,编号,身份,登记人\n远方,1,H02,2026-09-02,09:00,10:35,V00001,群众,W1\n";
      default -> "社区,团队,编号,姓名,职务,加入日期\n远方,守望队,V00001,王芳,队长,2026-09-01\n";
    };
  }

  /** Four kinds of files are all called {@code import} in paths. */
  static String named(Operation operation, String variable, Map<String, String> variables) {
    return variable.equals("import") && !variables.containsKey("import")
        ? operation.key().split("/", -1)[3]
        : variable;
  }

  private static String rules() {
    return Operation.all().stream()
        .filter(each -> each.key().equals("POST /districts/{district}/rule-drafts"))
        .findFirst()
        .flatMap(Operation::body)
        .orElseThrow()
        .toString();
  }

  /** Somebody leads the team of 锦坤园. */
  private void led(Map<String, String> community) {
    vars = new HashMap<>(community);
    var _ =
        told(
            "worker-chen",
            "POST /communities/{community}/teams/{team}/members",
            "{\"person\":\"%s\",\"part\":\"LEADER\",\"from\":\"2026-09-01\"}"
                .formatted(people.get("leader")));
  }

  /** Somebody's records and points, on the day before they are judged. */
  private Map<String, String> begun(
      Map<String, String> community, String person, String colour, String capacity) {
    vars = new HashMap<>(community);
    vars.putAll(Map.of("person", person, "colour", colour));
    vars.putAll(Map.of("attendant", person, "nominee", person));
    award("2026-06-20", 500);
    award("2026-07-20", 800);
    keep("voucher", "worker-chen", "POST " + ACCOUNT + "/vouchers", voucher("2026-08-20", 2500));
    String hours =
        """
        {"item":"H02","capacity":"%s","start":"2026-09-0%dT09:00","end":"2026-09-0%dT10:00"}\
        """;
    keep("record", "worker-chen", "POST " + PERSON + "/records", hours.formatted(capacity, 2, 2));
    var _ =
        told(
            "worker-chen",
            "POST " + PERSON + "/records/{record}/correction",
            hours.formatted(capacity, 3, 3).replace("}", ",\"reason\":\"日期有误\"}"));
    var _ =
        told("worker-chen", "POST " + ACCOUNT + "/lines/{sequence}/appeal", "{\"reason\":\"少记了\"}");
    keep("book", "worker-chen", "POST " + ACCOUNT + "/passbook/books", "");
    var _ = told("worker-chen", "POST " + ACCOUNT + "/passbook/prints", "");
    var _ =
        told(
            "worker-chen",
            "POST /communities/{community}/teams/{team}/members",
            "{\"person\":\"%s\",\"part\":\"MEMBER\",\"from\":\"2026-09-01\"}".formatted(person));
    var _ =
        told(
            "worker-chen",
            "POST /communities/{community}/trainings/{training}/attendances",
            "{\"person\":\"%s\"}".formatted(person));
    var _ =
        told(
            "worker-chen",
            "POST " + PERSON + "/qualifications",
            """
            {"code":"FIRST-AID","from":"2026-09-01","validUntil":null,"evidence":"证书"}\
            """);
    var _ =
        told(
            "worker-chen",
            "POST /communities/{community}/sessions/{session}/people/{person}/sign-up",
            "{\"capacity\":\"%s\"}".formatted(capacity));
    return vars;
  }

  private void award(String day, int points) {
    var _ = told("worker-chen", "POST " + ACCOUNT + "/vouchers", voucher(day, points));
  }

  private static String voucher(String day, int points) {
    return """
    {"kind":"AWARD","head":"DUTY","points":%d,"servedOn":"%s","reason":"消防演练","evidence":"记录"}\
    """
        .formatted(points, day);
  }

  /** The quarter is evaluated and hangs out. */
  private void judged(List<Map<String, String>> all, Map<String, String> one) {
    vars = one;
    var _ = told("worker-chen", "POST " + EVALUATION, "");
    var _ = told("worker-chen", "POST " + EVALUATION + "/notice", "");
    for (Map<String, String> each : all) {
      vars = each;
      keep(
          "objection",
          "worker-chen",
          "POST " + EVALUATION + "/people/{person}/objections",
          "{\"ranking\":\"OVERALL\",\"number\":\"%s\",\"reason\":\"登记有误\"}"
              .formatted(
                  each.getOrDefault("person", "").equals(ZHAO.value()) ? "V00003" : "V00001"));
      var _ =
          told(
              "worker-lin",
              "POST " + EVALUATION + "/objections/{objection}/refuse",
              "{\"reason\":\"签到表如此\"}");
    }
  }

  /** Twelve days later it is published, honours are given, and the next quarter hangs out. */
  private void honoured(List<Map<String, String>> all) {
    vars = all.getFirst();
    var _ = told("worker-chen", "POST " + EVALUATION + "/publish", "");
    keep(
        "programme",
        "worker-chen",
        "POST " + PROGRAMME,
        """
        {"community":"%s","terms":{"name":"守望之星","cycle":"QUARTER","places":2,"minutes":0,\
        "honour":100,"capacities":[],"weights":{"ledger":60,"panel":40,"participation":25,\
        "duty":25,"role":25,"results":25},"ties":"SHARED"}}\
        """
            .formatted(vars.get("community")));
    var _ =
        told("worker-chen", "POST " + EDITION, "{\"panel\":[\"%s\"]}".formatted(SmallDistrict.LIN));
    var _ =
        told(
            "worker-chen",
            "POST " + EDITION + "/nominees/from-ranking",
            "{\"community\":\"%s\",\"first\":3}".formatted(vars.get("community")));
    String programme = vars.getOrDefault("programme", "");
    for (Map<String, String> each : all) {
      vars = each;
      vars.put("programme", programme);
      var _ =
          told(
              "worker-lin",
              "POST " + EDITION + "/nominees/{nominee}/marks",
              "{\"participation\":80,\"duty\":90,\"role\":85,\"results\":95}");
    }
    var _ = told("worker-chen", "POST " + EDITION + "/decide", "{\"reason\":\"按规则评定\"}");
    for (Map<String, String> each : all) {
      vars = each;
      each.put(
          "honour",
          told("worker-chen", "GET " + PERSON + "/honours", "").at("/items/0/honour").asText());
    }
  }

  /** The round takes orders, and everybody wants to move. */
  private void ordered(List<Map<String, String>> all) {
    vars = all.getFirst();
    var _ = told("worker-chen", "POST " + ROUND + "/announce", "{\"reason\":\"提前\"}");
    keep(
        "prize",
        "worker-chen",
        "POST " + ROUND + "/prizes",
        "{\"kind\":\"GOODS\",\"name\":\"大米\",\"price\":150,\"stock\":24}");
    var _ =
        told(
            "worker-chen",
            "POST " + ROUND + "/advance",
            "{\"phase\":\"announced\",\"reason\":\"提前\"}");
    String prize = vars.getOrDefault("prize", "");
    for (Map<String, String> each : all) {
      vars = each;
      vars.put("prize", prize);
      keep(
          "order",
          "worker-chen",
          "POST " + ORDERS,
          "{\"prize\":\"%s\",\"colour\":\"%s\"}"
              .formatted(prize, each.getOrDefault("colour", "").equals("red") ? "RED" : "BLUE"));
      keep(
          "move",
          "worker-chen",
          "POST " + PERSON + "/moves",
          "{\"to\":\"%s\",\"reason\":\"搬家\"}"
              .formatted(
                  each.getOrDefault("community", "").equals(JINKUN.value())
                      ? LIUAN.value()
                      : JINKUN.value()));
    }
  }

  /** Somebody seems to be known twice. */
  private void merging(Map<String, String> one, String number) {
    vars = one;
    String twin =
        told(
                "worker-chen",
                "POST /communities/{community}/people",
                """
                {"number":"%s","name":"双双","phone":"1000000%s","born":"1981-02-11",\
                "capacities":["RESIDENT"],"joined":"2026-09-01"}\
                """
                    .formatted(number, number.replace("N-", "222")))
            .path("person")
            .asText();
    vars.put("keep", twin);
    keep(
        "merge",
        "worker-chen",
        "POST " + PERSON + "/merges",
        "{\"keep\":\"%s\",\"reason\":\"登记了两次\"}".formatted(twin));
  }

  private void keep(String name, String subject, String route, String body) {
    vars.put(name, found(told(subject, route, body), name, "id", "number"));
  }

  private static String found(JsonNode answer, String... names) {
    return List.of(names).stream()
        .map(name -> answer.path(name).asText())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no id in " + answer));
  }

  private JsonNode told(String subject, String route, String body) {
    Asking asking = bank.as(route, subject);
    vars.forEach((name, value) -> {
      if (route.contains("{" + name + "}")) {
        var _ = asking.with(name, value);
      }
    });
    Played played = (body.isEmpty() ? asking : asking.body(body)).send(route);
    if (played.status() >= 300) {
      throw new IllegalStateException(route + " by " + subject + ": " + played.text());
    }
    return played.body();
  }
}
