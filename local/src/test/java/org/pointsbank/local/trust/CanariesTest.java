package org.pointsbank.local.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.local.Project;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.Played;

/**
 * Five hundred people of whom nobody should hear: every route is asked by everybody, with bodies
 * that speak of them, and every sample event is played beside them.
 */
@DisplayName("Five hundred canaries in a district")
final class CanariesTest {
  /** They have no business with anybody of 锦坤园 but themselves, or see names masked. */
  private static final Set<String> OUTSIDERS =
      Set.of(
          "",
          "stranger",
          "volunteer-li",
          "volunteer-zhao",
          "partner",
          "worker-he",
          "officer",
          "auditor",
          "officer-far");

  private final Canaries canaries = new Canaries(20261001);
  private final List<String> told = new ArrayList<>();
  private final WholeBank bank = new WholeBank();
  private final Scene.Things things = Scene.in(bank);

  @Test
  void areHeardOfByNobodyWhoHasNoBusinessWithThem() throws IOException {
    enrol();
    int seen = 0;
    int number = 0;
    for (Operation operation : Operation.all()) {
      for (Subject who : Subject.all("")) {
        Played played = asked(operation, who, number++);
        Set<String> found = canaries.in(text(played));
        seen += found.size();
        if (!found.isEmpty() && (played.status() >= 400 || outside(operation, who, found))) {
          told.add(who + " by " + operation + ": " + played.status() + " " + found);
        }
      }
    }
    events();

    assertThat(told).isEmpty();
    assertThat(canaries.in(bank.log())).as("in the log").isEmpty();
    assertThat(firstAnswers()).as("in first answers under a key").isEmpty();
    assertThat(seen).as("what workers may read").isGreaterThan(50);
    bank.close();
  }

  /** Who asks has no business with them: nobody, that is, where it is not their own application. */
  private boolean outside(Operation operation, Subject who, Set<String> found) {
    if (!OUTSIDERS.contains(who.token()) || operation.key().contains("/applications/own")) {
      return false;
    }
    return !who.token().equals("officer") || !canaries.spokenOf(found);
  }

  private void enrol() {
    String route = "POST /districts/{district}/register-imports";
    String id =
        asking(route, "worker-chen")
            .query("dryRun", false)
            .upload(canaries.register().getBytes(StandardCharsets.UTF_8))
            .send(route)
            .body()
            .path("id")
            .asText();
    String on = route + "/{import}/advance";
    Played played;
    do {
      played = asking(on, "worker-chen").with("import", id).send(on);
    } while (!played.body().path("finished").asBoolean());
    assertThat(played.body().path("accepted").asInt()).as(played.text()).isEqualTo(500);
  }

  private Asking asking(String route, String who) {
    return bank.as(route, who).with("district", things.own().getOrDefault("district", ""));
  }

  private Played asked(Operation operation, Subject who, int number) {
    Map<String, String> path = new HashMap<>(things.own());
    Asking asking = bank.as(operation.key(), who.token());
    for (String variable : operation.variables()) {
      String named = Scene.named(operation, variable, path);
      var _ = asking.with(variable, path.getOrDefault(named, "1"));
    }
    operation.query().stream()
        .filter(each -> each.path("required").asBoolean() || operation.asks("limit"))
        .filter(each -> !each.path("name").asText().equals("cursor"))
        .forEach(each -> {
          var _ = asking.query(each.path("name").asText(), each.path("example").asText());
        });
    operation
        .body()
        .ifPresent(body -> {
          // Why a session does not take place is for everybody to read.
          boolean open = operation.key().endsWith("/sessions/{session}/cancel");
          var _ = asking.body((open ? body : canaries.body(body, number)).toString());
        });
    if (operation.uploads()) {
      var _ = asking.upload(canaries.register().getBytes(StandardCharsets.UTF_8));
    }
    return asking.send(operation.key());
  }

  private void events() throws IOException {
    List<Operation> operations = Operation.all();
    try (Stream<Path> files = Files.list(Project.find().resolve("events"))) {
      for (Path file : files.filter(each -> !each.endsWith("env.json")).sorted().toList()) {
        byte[] event = Files.readAllBytes(file);
        String text = new String(event, StandardCharsets.UTF_8);
        operations.stream()
            .filter(each -> text.contains("\"routeKey\": \"" + each.key() + "\""))
            .findFirst()
            .ifPresent(each -> {
              Played played = bank.play(each.key(), event);
              if (played.status() >= 400) {
                canaries.in(text(played)).forEach(found -> told.add(file + " " + found));
              }
            });
      }
    }
  }

  /** Whatever can be read of an answer: JSON, CSV, HTML, a spreadsheet or a PDF. */
  private static String text(Played played) {
    return Unpacked.text(played.bytes());
  }

  private Set<String> firstAnswers() {
    List<String> answers =
        bank.first().table().everything().stream()
            .map(Object::toString)
            .filter(item -> item.contains("IDEM#"))
            .toList();
    assertThat(answers.size()).isGreaterThan(200);
    return canaries.in(String.join("\n", answers));
  }
}
