package org.pointsbank.local.trust;

import java.util.Map;
import org.pointsbank.testkit.Asking;

/** Requests of somebody who may, about things that exist, as the document shows them. */
final class Requests {
  private final WholeBank bank;
  private final Map<String, String> things;

  Requests(WholeBank bank, Map<String, String> things) {
    this.bank = bank;
    this.things = things;
  }

  /** A request that is good but for what is changed of it. */
  Asking good(Operation operation) {
    Asking asking = begun(operation);
    if (operation.uploads()) {
      return asking.upload(new byte[] {'a'});
    }
    return operation.body().map(body -> asking.body(body.toString())).orElse(asking);
  }

  /** The same without a body. */
  Asking begun(Operation operation) {
    Asking asking = bank.as(operation.key(), who(operation).token());
    for (String variable : operation.variables()) {
      String named = Scene.named(operation, variable, things);
      var _ = asking.with(variable, things.getOrDefault(named, "1"));
    }
    operation.query().stream()
        .filter(each -> each.path("required").asBoolean())
        .forEach(each -> {
          var _ = asking.query(each.path("name").asText(), each.path("example").asText());
        });
    return asking;
  }

  /** The last of the matrix who may. */
  private Subject who(Operation operation) {
    Target own = Target.of("own", things);
    return Subject.all("").stream()
        .filter(each -> Policy.verdict(operation, each, own) == Policy.Verdict.SERVED)
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
