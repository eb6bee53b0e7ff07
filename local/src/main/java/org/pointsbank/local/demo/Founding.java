package org.pointsbank.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pointsbank.local.LocalBank;

/** Founds the demo district as an operator and its first officer would. */
public final class Founding {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FOUND =
      """
      {"task":"found-district","district":{"name":"弋江区"},"effective":"2026-01-01",
       "officer":{"number":"S00001","name":"周岚","phone":"10000000091"}}\
      """;
  private static final String STAFF =
      """
      编号,姓名,手机,身份,社区,加入日期
      S00002,陈静,10000000092,群众,锦坤园,2026-01-01
      S00003,林涛,10000000093,群众,锦坤园,2026-01-01
      S00004,高洁,10000000094,群众,锦坤园,2026-01-01
      S00005,沈平,10000000095,群众,锦坤园,2026-01-01
      """;

  private final LocalBank bank;
  private final String district;
  private final Caller officer;
  private final Map<String, String> communities = new LinkedHashMap<>();
  private final Map<String, String> people = new LinkedHashMap<>();

  private Founding(LocalBank bank) {
    this.bank = bank;
    JsonNode founded = parsed(bank.invoke("EnrolMembers", FOUND));
    this.district = founded.path("district").asText();
    this.officer = bound(bank, "officer", founded.path("binding").path("code").asText());
  }

  /** Founds the district with its communities, three workers and an auditor. */
  public static DistrictOffice found(LocalBank bank) {
    Founding founding = new Founding(bank);
    DemoFiles.communities().forEach(founding::community);
    founding.staff();
    return new DistrictOffice(
        founding.district,
        founding.communities,
        founding.officer,
        founding.worker("worker-chen", "S00002"),
        founding.worker("worker-lin", "S00003"),
        founding.worker("worker-gao", "S00004"),
        founding.employed("auditor", "S00005", Map.of("role", "AUDITOR")));
  }

  /** A caller whose token is tied to the person who was handed {@code code}. */
  public static Caller bound(LocalBank bank, String subject, String code) {
    Caller caller = new Caller(bank.uri(), bank.token(subject));
    var _ = caller.post("/bindings", Map.of("code", code)).given();
    return caller;
  }

  private void community(String name) {
    String path = "/districts/" + district + "/communities";
    JsonNode made = officer.post(path, Map.of("name", name)).given();
    communities.put(name, made.path("community").asText());
  }

  /** The officer's own register: a district's first workers come in by it. */
  private void staff() {
    String path = "/districts/" + district + "/register-imports";
    JsonNode started =
        officer.upload(path + "?dryRun=false", STAFF.getBytes(StandardCharsets.UTF_8)).given();
    var _ = officer.post(path + "/" + started.path("id").asText() + "/advance", Map.of()).given();
    officer
        .list("/communities/" + home() + "/people")
        .forEach(
            person -> people.put(person.path("number").asText(), person.path("person").asText()));
  }

  private Caller worker(String subject, String number) {
    communities
        .values()
        .forEach(
            community -> grant(number, Map.of("role", "CENTRE_WORKER", "community", community)));
    return tied(subject, number);
  }

  private Caller employed(String subject, String number, Map<String, String> role) {
    grant(number, role);
    return tied(subject, number);
  }

  private void grant(String number, Map<String, String> role) {
    String path = "/districts/" + district + "/people/" + people.get(number) + "/grants";
    var _ = officer.post(path, role).given();
  }

  private Caller tied(String subject, String number) {
    String path = "/communities/" + home() + "/people/" + people.get(number) + "/binding-codes";
    return bound(bank, subject, officer.post(path, Map.of()).given().path("code").asText());
  }

  private String home() {
    return communities.getOrDefault("锦坤园", "");
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
