package org.pointsbank.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.local.Project;
import picocli.CommandLine;

@DisplayName("A sample event, played by hand,")
final class EventsTest {
  private static final Project PROJECT = Project.find();

  @ParameterizedTest(name = "{0}")
  @MethodSource("events")
  void isAnsweredAsItsNameSays(String event) throws IOException {
    JsonNode answer = new ObjectMapper().readTree(played(event));

    assertThat(answer.has("errorType")).as(answer.toString()).isFalse();
    if (answer.has("statusCode")) {
      assertThat(answer.path("statusCode").asInt() / 100)
          .as(answer.toString())
          .isEqualTo(isRefusal(event) ? 4 : 2);
    }
  }

  @Test
  void isAnsweredTheSameEveryTime() {
    assertThat(played("enrol-members-found-district"))
        .isEqualTo(played("enrol-members-found-district"));
  }

  @Test
  void isThereForEveryFunctionBothWays() {
    List<String> folders = names(PROJECT.resolve("functions"), "");

    assertThat(folders)
        .allSatisfy(folder -> {
          assertThat(events()).anyMatch(each -> each.startsWith(folder) && isRefusal(each));
          assertThat(events()).anyMatch(each -> each.startsWith(folder) && !isRefusal(each));
        });
  }

  private static boolean isRefusal(String event) {
    return event.contains("refused") || event.contains("not-own");
  }

  private static String played(String event) {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      int code =
          new CommandLine(new Invoke()).execute(functionOf(event), "-e", file(event).toString());
      assertThat(code).isZero();
    } finally {
      System.setOut(before);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  /** {@code record-hours-entered} is for {@code RecordHours}. */
  private static String functionOf(String event) {
    String folder =
        names(PROJECT.resolve("functions"), "").stream()
            .filter(each -> event.startsWith(each + "-"))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(folder.split("-", -1))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static Path file(String event) {
    return PROJECT.resolve("events/" + event + ".json");
  }

  static List<String> events() {
    return names(PROJECT.resolve("events"), ".json").stream()
        .filter(name -> !name.equals("env"))
        .toList();
  }

  private static List<String> names(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
