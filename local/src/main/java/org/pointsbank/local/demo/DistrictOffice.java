package org.pointsbank.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A founded district and the people who run it.
 *
 * @param district its id
 * @param communities ids by name
 * @param officer the district's officer
 * @param entering a worker of all communities, who imports
 * @param confirming another, who confirms
 * @param second a third, who looks at what takes a day over its limit
 * @param auditor reads the ledger
 */
public record DistrictOffice(
    String district,
    Map<String, String> communities,
    Caller officer,
    Caller entering,
    Caller confirming,
    Caller second,
    Caller auditor) {
  /** Copies the map in. */
  public DistrictOffice {
    communities = Map.copyOf(communities);
  }

  /** Imports a register in earnest, to its end. */
  public JsonNode importRegister(byte[] file, Progress progress) {
    return imported("register", entering, file, progress);
  }

  /** Imports a sign-in sheet in earnest, to its end. */
  public JsonNode importSheet(byte[] file, Progress progress) {
    return imported("sheet", entering, file, progress);
  }

  /** Confirms all that the sheet {@code id} entered. */
  public JsonNode confirmSheet(String id, Progress progress) {
    String path = "/districts/" + district + "/sheet-imports/" + id + "/confirmation";
    return advanced("confirm", confirming, path, confirming.post(path, Map.of()).given(), progress);
  }

  private JsonNode imported(String kind, Caller who, byte[] file, Progress progress) {
    String path = "/districts/" + district + "/" + kind + "-imports";
    JsonNode started = who.upload(path + "?dryRun=false", file).given();
    return advanced(kind, who, path + "/" + started.path("id").asText(), started, progress);
  }

  private static JsonNode advanced(
      String what, Caller who, String path, JsonNode started, Progress progress) {
    JsonNode at = started;
    while (!at.path("finished").asBoolean()) {
      at = who.post(path + "/advance", Map.of()).given();
      progress.at(what, at.path("done").asLong(), at.path("rows").asLong());
    }
    return at;
  }
}
