package org.pointsbank.local.trust;

import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import java.time.Duration;
import java.util.List;
import java.util.Map;

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

  private Scene() {}

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
    Stage stage = new Stage(bank);
    bank.clock().set(NOW.minus(Duration.ofDays(12)));
    ScenePeople people = new ScenePeople(stage);
    people.people();
    Map<String, String> far = people.farDistrict();
    SceneCommunity communities = new SceneCommunity(stage);
    Map<String, String> jinkun = communities.community(JINKUN.value(), WANG.value());
    Map<String, String> liuan = communities.community(LIUAN.value(), ZHAO.value());
    people.led(jinkun);
    ScenePerson person = new ScenePerson(stage);
    Map<String, String> own = person.begun(jinkun, WANG.value(), "blue", "RESIDENT");
    Map<String, String> same = person.begun(jinkun, LI.value(), "red", "PARTY_MEMBER");
    Map<String, String> other = person.begun(liuan, ZHAO.value(), "blue", "RESIDENT");
    seasons(new SceneSeasons(stage), bank, List.of(own, same), List.of(other));
    return new Things(Map.copyOf(own), Map.copyOf(same), Map.copyOf(other), far);
  }

  private static void seasons(
      SceneSeasons seasons,
      WholeBank bank,
      List<Map<String, String>> jinkun,
      List<Map<String, String>> liuan) {
    seasons.judged(jinkun, jinkun.getFirst());
    seasons.judged(liuan, liuan.getFirst());
    bank.clock().set(NOW);
    seasons.honoured(jinkun);
    seasons.honoured(liuan);
    seasons.ordered(jinkun);
    seasons.ordered(liuan);
    seasons.merging(jinkun.getFirst(), "N-1");
    seasons.merging(jinkun.getLast(), "N-2");
    seasons.merging(liuan.getFirst(), "N-3");
  }

  /** Four kinds of files are all called {@code import} in paths. */
  static String named(Operation operation, String variable, Map<String, String> variables) {
    return variable.equals("import") && !variables.containsKey("import")
        ? operation.key().split("/", -1)[3]
        : variable;
  }
}
