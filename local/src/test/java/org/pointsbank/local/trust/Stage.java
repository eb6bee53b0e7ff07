package org.pointsbank.local.trust;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.Played;

/** Requests that must be given, and what the variables of their paths stand for. */
final class Stage {
  private final WholeBank bank;
  private Map<String, String> vars = new HashMap<>();

  Stage(WholeBank bank) {
    this.bank = bank;
  }

  WholeBank bank() {
    return bank;
  }

  /** What variables of paths stand for now. */
  Map<String, String> vars() {
    return vars;
  }

  /** From now on it is about these things. */
  void about(Map<String, String> things) {
    vars = things;
  }

  String of(String variable) {
    return vars.getOrDefault(variable, "");
  }

  /** Sends a request that must be given, and keeps what it made by {@code name}. */
  void keep(String name, String subject, String route, String body) {
    vars.put(name, found(told(subject, route, body), name, "id", "number"));
  }

  static String found(JsonNode answer, String... names) {
    return List.of(names).stream()
        .map(name -> answer.path(name).asText())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no id in " + answer));
  }

  JsonNode told(String subject, String route, String body) {
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
