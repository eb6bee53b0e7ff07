package org.pointsbank.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.local.function.LoadedFunction;
import org.pointsbank.local.template.Template;
import org.pointsbank.provebooks.ProveBooks;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.NoContext;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("template.yaml")
final class TemplateTest {
  private static final Template TEMPLATE = Project.find().template();

  @Test
  void makesTheTableThatTheTestsHave() {
    assertThat(TEMPLATE.table()).isEqualTo(LocalTable.schema());
  }

  /** All but those where nothing falls due by itself. */
  @Test
  void ticksEveryFunctionEachHour() {
    assertThat(TEMPLATE.schedules())
        .filteredOn(schedule -> schedule.input().equals("{\"task\":\"hourly-tick\"}"))
        .extracting(Template.Schedule::function)
        .containsExactlyElementsOf(
            TEMPLATE.functions().stream()
                .map(Template.Function::name)
                .filter(name -> !List.of("PrintPassbook", "HonourPeople").contains(name))
                .toList());
  }

  @Test
  void opensRoundsEvaluatesQuartersAndProvesBooksByTheDistrictsCalendar() {
    assertThat(TEMPLATE.schedules())
        .filteredOn(schedule -> !schedule.input().contains("hourly-tick"))
        .extracting(Template.Schedule::id, Template.Schedule::expression, Template.Schedule::zone)
        .containsExactly(
            tuple("RedeemPoints-FirstHalfYear", "cron(0 0 1 6 ? *)", "Asia/Shanghai"),
            tuple("RedeemPoints-SecondHalfYear", "cron(0 0 1 12 ? *)", "Asia/Shanghai"),
            tuple("EvaluateQuarter-Quarter", "cron(0 2 11 1,4,7,10 ? *)", "Asia/Shanghai"),
            tuple("ProveBooks-Day", "cron(30 3 * * ? *)", "Asia/Shanghai"));
  }

  @Test
  void guardsEveryRouteButThoseForEverybody() {
    assertThat(TEMPLATE.routes())
        .filteredOn(Template.Route::open)
        .extracting(Template.Route::key)
        .containsExactly(
            "GET /health",
            "GET /openapi.yaml",
            "GET /certificates/{code}",
            "GET /red-lists/{community}/{period}");
  }

  /** The local bank reads no alarms; what the function writes must be what they look at. */
  @Test
  void alarmsByTheMetricThatAProofWrites() throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (LocalTable table = LocalTable.inMemory()) {
      SmallDistrict.seed(table.bank());
      Surroundings surroundings =
          new Surroundings(
              Map.of(),
              Clock.fixed(SmallDistrict.NOW, ZoneOffset.UTC),
              new SplittableRandom(1),
              table.bank(),
              new PrintStream(log, true, StandardCharsets.UTF_8));
      new ProveBooks(surroundings)
          .handleRequest(
              new ByteArrayInputStream(
                  "{\"task\":\"prove-books\"}".getBytes(StandardCharsets.UTF_8)),
              OutputStream.nullOutputStream(),
              new NoContext());
    }

    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains(
            "\"Namespace\":\"PointsBank\"", "\"BookDifferences\":0", "\"service\":\"ProveBooks\"");
    assertThat(Files.readString(Project.find().resolve("template.yaml")))
        .contains(
            "Namespace: PointsBank\n      MetricName: BookDifferences\n      Dimensions:\n"
                + "        - {Name: service, Value: ProveBooks}\n      Statistic: Maximum");
  }

  @Test
  void wakesOneFunctionByTheStream() {
    assertThat(TEMPLATE.functions())
        .filteredOn(function -> !function.streams().isEmpty())
        .extracting(Template.Function::name)
        .containsExactly("AwardPoints");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void sendsAFunctionTheRoutesThatItAnswers(String name, Template.Function described) {
    try (LocalTable table = LocalTable.inMemory()) {
      Surroundings surroundings =
          new Surroundings(
              Map.of(), Clock.systemUTC(), new SplittableRandom(1), table.bank(), System.err);
      BankFunction function = (BankFunction) LoadedFunction.load(described, surroundings).handler();

      List<String> sent = described.routes().stream().map(Template.Route::key).sorted().toList();

      assertThat(sent).as(name).isEqualTo(function.routeKeys());
    }
  }

  static Stream<Arguments> functions() {
    return TEMPLATE.functions().stream()
        .filter(TemplateTest::isThere)
        .map(function -> Arguments.of(function.name(), function));
  }

  private static boolean isThere(Template.Function function) {
    String file = "/" + function.handler().replace('.', '/') + ".class";
    return TemplateTest.class.getResource(file) != null;
  }
}
