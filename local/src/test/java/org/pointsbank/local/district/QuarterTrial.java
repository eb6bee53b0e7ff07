package org.pointsbank.local.district;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pointsbank.local.demo.Caller;

/** A trial of the third quarter by rules in which one category counts twice, over HTTP. */
final class QuarterTrial {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Caller officer;
  private final String path;

  /** The trial as it stands at its end. */
  final JsonNode finished;

  /** What the sheets come to by themselves. */
  final SheetSums sheets;

  QuarterTrial(Quarter quarter, String category) {
    this.officer = quarter.office.officer();
    String district = "/districts/" + quarter.office.district();
    String draft = begun(district + "/rule-drafts", rules(district, category));
    this.path = begun(draft + "/trials", Map.of("period", "2026-Q3"));
    JsonNode at = officer.get(path).given();
    while (!at.path("state").asText().equals("FINISHED")) {
      at = officer.post(path + "/advance", Map.of()).given();
    }
    this.finished = at;
    this.sheets = new SheetSums(category, refused(quarter, district));
  }

  /** What each account gains, by {@code number/COLOUR}. */
  Map<String, Long> gains() {
    Map<String, Long> gains = new TreeMap<>();
    for (JsonNode account : officer.list(path + "/differences")) {
      gains.put(
          account.path("number").asText() + "/" + account.path("colour").asText(),
          account.at("/totals/difference").asLong());
    }
    return gains;
  }

  private String begun(String list, Map<String, ?> body) {
    return list + "/" + officer.post(list, body).given().path("id").asText();
  }

  private Map<String, Object> rules(String district, String category) {
    ObjectNode rules = (ObjectNode) officer.get(district + "/rule-books/1").given();
    rules.remove("version");
    rules.remove("effective");
    for (JsonNode item : rules.path("items")) {
      if (item.path("category").asText().equals(category)) {
        int worth = item.path("coefficientHundredths").asInt();
        ((ObjectNode) item).put("coefficientHundredths", 2 * worth);
      }
    }
    return JSON.convertValue(rules, new TypeReference<>() {});
  }

  private static Set<Long> refused(Quarter quarter, String district) {
    String sheet = district + "/sheet-imports/" + quarter.sheet.path("id").asText();
    return quarter.office.entering().list(sheet + "/rejections").stream()
        .map(rejection -> rejection.path("row").asLong())
        .collect(Collectors.toSet());
  }
}
