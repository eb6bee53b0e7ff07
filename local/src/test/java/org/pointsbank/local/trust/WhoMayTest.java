package org.pointsbank.local.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.local.trust.Policy.Verdict;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.Played;

/**
 * Every route, asked by everybody about the things of everybody. What is expected comes from {@link
 * Policy} and the document's roles alone.
 */
@DisplayName("Every route, asked by everybody about everything,")
final class WhoMayTest {
  private static final WholeBank BANK = new WholeBank();
  private static final Scene.Things THINGS = Scene.in(BANK);
  private static final Restored TABLE = new Restored(BANK.first().table());
  private static final List<Subject> WHO = Subject.all(THINGS.far().getOrDefault("person", ""));
  private static final AtomicInteger CELLS = new AtomicInteger();
  private static final Set<String> WITHOUT_ROLE = Set.of("role-missing", "not-bound");

  private static final int ID = 36;

  private static final List<Finer> FINER = Finer.all();
  private static final Set<Finer> USED = ConcurrentHashMap.newKeySet();

  /** Things without an id of their own: naming them in another community is not mixing. */
  private static final Set<String> EVERYWHERE =
      Set.of("community", "quarter", "round", "ranking", "period");

  @AfterAll
  static void told() {
    assertThat(FINER).as("lines of finer.txt that are not true any more").allMatch(USED::contains);
    System.out.println("who may: " + CELLS.get() + " cells");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void servesThoseOfThePolicyAlone(Operation operation) {
    List<String> wrong = new ArrayList<>();
    for (Subject who : WHO) {
      for (Target target : targets(operation)) {
        String error = cell(operation, who, target);
        CELLS.incrementAndGet();
        if (!error.isEmpty()) {
          wrong.add(who + " at " + target.name() + ": " + error);
        }
      }
    }

    assertThat(wrong)
        .as("mend it or, where it is right, say so in finer.txt: targets | answers | route")
        .isEmpty();
  }

  /** What is wrong with one cell; empty if nothing is. */
  private static String cell(Operation operation, Subject who, Target target) {
    Verdict verdict = Policy.verdict(operation, who, target);
    Played played = sent(operation, who, target.variables());
    boolean written = TABLE.changed(BANK.writes());
    String said = played.status() + " " + code(played);
    if (played.status() >= 500) {
      return "a fault of ours: " + said;
    }
    if (played.status() >= 400 && written) {
      return "refused, and something was written: " + said;
    }
    boolean right =
        switch (verdict) {
          case UNAUTHORIZED -> played.status() == 401;
          case NOT_BOUND -> is(played, 403, "not-bound");
          case ROLE_MISSING -> is(played, 403, "role-missing");
          case OWN_FAVOUR -> is(played, 403, "own-favour");
          case ABSENT ->
              is(played, 404, "not-found") && played.equals(sent(operation, who, nowhere()));
          case SERVED -> served(operation, target, played);
        };
    return right ? "" : verdict + ", but " + said;
  }

  private static boolean served(Operation operation, Target target, Played played) {
    List<Finer> finer =
        FINER.stream().filter(each -> each.says(operation, target, played)).toList();
    if (!finer.isEmpty()) {
      return USED.addAll(finer) || USED.containsAll(finer);
    }
    if (played.status() == 401 || WITHOUT_ROLE.contains(code(played))) {
      return false;
    }
    if (target.name().equals("far")) {
      return true;
    }
    if (target.absent()) {
      return played.status() == 404 || tellsNothing(operation, played);
    }
    return operation.reads() ? played.status() == 200 : played.status() != 404;
  }

  /** A list without anything in it says no more than that there is nothing to be seen. */
  private static boolean tellsNothing(Operation operation, Played played) {
    return operation.reads()
        && played.status() == 200
        && played.header("content-type").startsWith("application/json")
        && played.body().findValues("id").isEmpty()
        && THINGS.other().values().stream()
            .filter(each -> each.length() == ID)
            .noneMatch(each -> played.body().toString().contains(each));
  }

  /** Files have none. */
  private static String code(Played played) {
    return played.status() < 400 ? "" : played.code();
  }

  private static boolean is(Played played, int status, String code) {
    return played.status() == status && played.code().equals(code);
  }

  private static List<Target> targets(Operation operation) {
    List<Target> targets = new ArrayList<>();
    targets.add(Target.of("own", THINGS.own()));
    targets.add(Target.of("same", THINGS.same()));
    targets.add(Target.of("other", THINGS.other()));
    Map<String, String> far = new HashMap<>(THINGS.other());
    far.putAll(THINGS.far());
    targets.add(Target.of("far", Map.copyOf(far)));
    if (operation.has("community") && !EVERYWHERE.containsAll(operation.variables())) {
      targets.add(Target.mixed(THINGS.own(), THINGS.other()));
    }
    operation
        .variables()
        .forEach(variable -> Target.without(variable, THINGS.own()).ifPresent(targets::add));
    return targets;
  }

  private static Map<String, String> nowhere() {
    Map<String, String> all = new HashMap<>(THINGS.own());
    for (String variable : THINGS.own().keySet()) {
      Target.without(variable, THINGS.own())
          .ifPresent(target -> all.put(variable, target.variables().getOrDefault(variable, "")));
    }
    return all;
  }

  private static Played sent(Operation operation, Subject who, Map<String, String> variables) {
    Asking asking = BANK.as(operation.key(), who.token());
    for (String variable : operation.variables()) {
      var _ =
          asking.with(
              variable, variables.getOrDefault(Scene.named(operation, variable, variables), "1"));
    }
    operation.query().stream()
        .filter(each -> each.path("required").asBoolean())
        .forEach(each ->
            Objects.requireNonNull(
                asking.query(each.path("name").asText(), each.path("example").asText())));
    operation.body().ifPresent(body -> Objects.requireNonNull(asking.body(body.toString())));
    if (operation.uploads()) {
      var _ = asking.upload(new byte[] {'a'});
    }
    return asking.send(operation.key());
  }

  static Stream<Operation> operations() {
    return Operation.all().stream();
  }
}
