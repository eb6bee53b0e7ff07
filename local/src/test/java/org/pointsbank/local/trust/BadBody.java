package org.pointsbank.local.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A body that no route takes.
 *
 * @param name of the case
 * @param text as it is sent
 * @param status it gets
 * @param code it gets
 * @param pointer to what is wrong; empty where it is the whole
 */
record BadBody(String name, String text, int status, String code, String pointer) {
  private static final int BAD = 400;

  /** Every case that can be made of the body which the document shows for {@code operation}. */
  static List<BadBody> all(Operation operation) {
    List<BadBody> all = new ArrayList<>();
    JsonNode good = operation.body().orElseThrow();
    String text = good.toString();
    all.add(bad("empty", "", "malformed-json"));
    all.add(bad("not JSON", "reason=x", "malformed-json"));
    all.add(bad("half", text.substring(0, text.length() - 1), "malformed-json"));
    all.add(bad("two", text + text, "malformed-json"));
    all.add(bad("a comma too many", text.replaceFirst("}$", ",}"), "malformed-json"));
    all.add(bad("a list of it", "[" + text + "]", "wrong-type"));
    all.add(bad("null", "null", "wrong-type"));
    all.add(bad("deep", "{\"a\":" + "[".repeat(10) + "]".repeat(10) + "}", "invalid-value"));
    all.add(bad("a long name", "{\"" + "n".repeat(65) + "\":1}", "invalid-value"));
    all.add(bad("a long text", "{\"a\":\"" + "t".repeat(2001) + "\"}", "invalid-value"));
    all.add(bad("a long number", "{\"a\":" + "9".repeat(5000) + "}", "invalid-value"));
    all.add(new BadBody("large", text + " ".repeat(128 * 1024), 413, "too-large", ""));
    ((ObjectNode) good).fieldNames().forEachRemaining(name -> fields(all, good, name));
    extra(all, good);
    return all;
  }

  private static void extra(List<BadBody> all, JsonNode good) {
    for (String name :
        List.of("points", "status", "approvedBy", "_class", "@type", "communityId")) {
      if (!good.has(name)) {
        all.add(
            new BadBody(
                "unknown " + name,
                with(good, name, "\"" + Nasty.MARK + "\""),
                BAD,
                "unknown-field",
                "/" + name));
      }
    }
  }

  private static void fields(List<BadBody> all, JsonNode good, String name) {
    String pointer = "/" + name;
    String own = good.path(name).toString();
    all.add(
        new BadBody(
            "double " + name,
            good.toString().replaceFirst("\\{", "{\"" + name + "\":" + quoted(own) + ","),
            BAD,
            "duplicate-field",
            pointer));
    List.of("NaN", "Infinity", "1e400x", "'a'", "\"\u0001\"")
        .forEach(each ->
            all.add(bad(name + " is " + each.length(), with(good, name, each), "malformed-json")));
    for (String each : List.of("\"\\ud800\"", "\"\\u0000\"", "\"\\u202e" + Nasty.MARK + "\"")) {
      all.add(
          new BadBody(name + " no text", with(good, name, each), BAD, "invalid-value", pointer));
    }
    all.add(new BadBody(name + " 1e400", with(good, name, "1e400"), BAD, "wrong-type", pointer));
    all.add(new BadBody(name + " 1.5", with(good, name, "1.5"), BAD, "wrong-type", pointer));
    String other = good.path(name).isContainerNode() ? "7" : "[[\"" + Nasty.MARK + "\"]]";
    all.add(new BadBody(name + " other", with(good, name, other), BAD, "wrong-type", pointer));
  }

  private static BadBody bad(String name, String text, String code) {
    return new BadBody(name, text, BAD, code, "");
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$");
  }

  private static String with(JsonNode good, String name, String raw) {
    ObjectNode changed = good.deepCopy();
    changed.put(name, "@@");
    return changed.toString().replace("\"@@\"", raw);
  }

  @Override
  public String toString() {
    return name;
  }
}
