package org.pointsbank.local.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.local.Project;
import org.pointsbank.local.demo.Caller;

/**
 * Reads every list and every single thing as everybody, looks in the answers for what is personal
 * of 王芳, and compares the whole with the table in {@code docs/personal-data.md}.
 */
@DisplayName("What is personal")
final class WhoSeesWhatTest {
  private static final String DOCUMENT = "docs/personal-data.md";
  private static final String REFUSED = "–";
  private static final String SEARCH = "/communities/{community}/people/search";

  /** Who reads, and what the table calls them. */
  private static final Map<String, String> READERS = readers();

  /** What is looked for, and what the table calls it. */
  private static final Map<String, String> PERSONAL = personal();

  @Test
  void isSeenByThoseOfTheTableAlone() throws Exception {
    List<String> seen = table(new PersonalScene());

    List<String> told =
        Files.readAllLines(Project.find().resolve(DOCUMENT)).stream()
            .filter(line -> line.startsWith("|"))
            .toList();
    assertThat(seen).as("%s", String.join("\n", seen)).isEqualTo(told);
  }

  private static List<String> table(PersonalScene scene) throws IOException, InterruptedException {
    List<String> rows = new ArrayList<>();
    rows.add(row("read", List.copyOf(READERS.values())));
    rows.add("|---".repeat(READERS.size() + 1) + "|");
    for (ApiRoute route : reading()) {
      List<String> cells = new ArrayList<>();
      for (String reader : READERS.keySet()) {
        cells.add(cell(scene, route, reader));
      }
      if (cells.stream().anyMatch(WhoSeesWhatTest::tells)) {
        rows.add(row("`" + route.path() + "`", cells));
      }
    }
    return rows;
  }

  private static List<ApiRoute> reading() {
    return ApiRoute.all().stream()
        .filter(route -> route.verb().equals("get") || route.path().equals(SEARCH))
        .filter(route -> !route.path().equals("/openapi.yaml"))
        .sorted(Comparator.comparing(ApiRoute::path))
        .toList();
  }

  private static boolean tells(String cell) {
    return !cell.isEmpty() && !cell.equals(REFUSED);
  }

  private static String cell(PersonalScene scene, ApiRoute route, String reader)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = read(scene, route, reader);
    if (answer.statusCode() != 200) {
      return REFUSED;
    }
    String text = answer.body();
    return PERSONAL.entrySet().stream()
        .filter(each -> text.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(", "));
  }

  private static HttpResponse<String> read(PersonalScene scene, ApiRoute route, String reader)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        new Caller(scene.bank().uri(), scene.bank().token(reader))
            .request(scene.filled(route.path()));
    HttpRequest.Builder full =
        route.verb().equals("get")
            ? request.GET()
            : request
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString("{\"number\":\"V00001\"}"));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(full.build(), BodyHandlers.ofString());
    }
  }

  private static String row(String first, List<String> cells) {
    return "| " + first + " | " + String.join(" | ", cells) + " |";
  }

  private static Map<String, String> readers() {
    Map<String, String> readers = new LinkedHashMap<>();
    readers.put("volunteer-wang", "herself");
    readers.put("volunteer-zhao", "her proxy");
    readers.put("volunteer-li", "team leader");
    readers.put("worker-chen", "worker");
    readers.put("worker-he", "worker elsewhere");
    readers.put("officer", "officer");
    readers.put("auditor", "auditor");
    return readers;
  }

  private static Map<String, String> personal() {
    Map<String, String> personal = new LinkedHashMap<>();
    personal.put("王芳", "name");
    personal.put("王*", "`王*`");
    personal.put("10000000001", "phone");
    personal.put("*0001", "last four");
    personal.put("1970-05-04", "birth date");
    return personal;
  }
}
