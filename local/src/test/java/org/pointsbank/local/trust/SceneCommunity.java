package org.pointsbank.local.trust;

import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.testkit.Played;

/** What a community of the scene has. */
final class SceneCommunity {
  private final Stage stage;

  SceneCommunity(Stage stage) {
    this.stage = stage;
  }

  /** What a community has, whoever it is about. */
  Map<String, String> community(String community, String leader) {
    Map<String, String> all = new HashMap<>();
    all.putAll(Map.of("district", DISTRICT.value(), "community", community));
    all.putAll(Map.of("quarter", "2026-Q2", "ranking", "overall", "round", "2026-H2"));
    all.putAll(Map.of("version", "1", "code", "FIRST-AID", "sequence", "1", "print", "1"));
    all.put("period", "2026-Q2");
    stage.about(all);
    stage.keep(
        "team",
        "worker-chen",
        "POST /communities/{community}/teams",
        "{\"name\":\"守望队\",\"purpose\":\"看望独居老人\",\"partner\":null,\"from\":\"2026-09-01\"}");
    stage.keep(
        "training",
        "worker-chen",
        "POST /communities/{community}/trainings",
        """
        {"title":"急救","day":"2026-09-10","minutes":90,"qualification":"FIRST-AID","months":24}\
        """);
    stage.keep(
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
    stage.keep(
        "partner",
        "officer",
        "POST /districts/{district}/partners",
        "{\"name\":\"医院%s\",\"kind\":\"CO_BUILDING_UNIT\",\"contact\":\"工会\"}"
            .formatted(leader.substring(33)));
    stage.keep(
        "application",
        "worker-chen",
        "POST /communities/{community}/applications",
        """
        {"name":"钱进","phone":"10000000%s","born":"1980-02-29","capacities":["RESIDENT"],\
        "skills":[]}\
        """
            .formatted(leader.substring(33)));
    stage.keep("draft", "officer", "POST /districts/{district}/rule-drafts", rules());
    stage.keep(
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
          stage
              .bank()
              .as(route, worker)
              .with("district", DISTRICT)
              .query("dryRun", false)
              .upload(file(kind).getBytes(StandardCharsets.UTF_8))
              .send(route);
      stage.vars().put(kind, Stage.found(played.body(), "id"));
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

  private static String rules() {
    return Operation.all().stream()
        .filter(each -> each.key().equals("POST /districts/{district}/rule-drafts"))
        .findFirst()
        .flatMap(Operation::body)
        .orElseThrow()
        .toString();
  }
}
