package org.pointsbank.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.local.SmallTemplate;
import org.pointsbank.testkit.LocalTable;

@DisplayName("Reading a template")
final class TemplateReaderTest {
  private static final Map<String, String> ISSUER = Map.of("JwtIssuer", "https://issuer.example/");

  @Test
  void findsTheTable() {
    assertThat(SmallTemplate.read().table()).isEqualTo(LocalTable.schema());
  }

  @Test
  void findsWhoMayCall() {
    assertThat(SmallTemplate.read().api())
        .isEqualTo(new Template.Api("https://issuer.example/", List.of("points-bank")));
  }

  @Test
  void findsRoutesAndWhichAreOpen() {
    assertThat(SmallTemplate.read().routes())
        .contains(
            new Template.Route(
                "AwardPoints", "GET", "/districts/{district}/rule-books/{version}", false),
            new Template.Route("AwardPoints", "POST", "/nothing", true));
  }

  @Test
  void findsSchedulesInTheirZone() {
    assertThat(SmallTemplate.read().schedules())
        .containsExactly(
            new Template.Schedule(
                "AwardPoints",
                "HourlyTick",
                "cron(0 * * * ? *)",
                "Asia/Shanghai",
                "{\"task\":\"hourly-tick\"}"));
  }

  @Test
  void findsTheStream() {
    Template.Function.Stream stream =
        SmallTemplate.read().functions().getFirst().streams().getFirst();

    assertThat(stream.patterns()).hasSize(1);
    assertThat(stream.batchSize()).isEqualTo(100);
    assertThat(stream.lanes()).isEqualTo(4);
    assertThat(stream.retries()).isEqualTo(20);
  }

  @Test
  void laysAFunctionsVariablesOverThoseOfAll() {
    assertThat(SmallTemplate.read().functions().getFirst().environment())
        .isEqualTo(
            Map.of("TABLE_NAME", LocalTable.NAME, "PLACE", "local/Asia/Shanghai", "MINE", "1"));
  }

  @ParameterizedTest(name = "{0} > {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Type: AWS::Serverless::HttpApi | Type: AWS::Serverless::Api"
            + "| Resources.Api.Type: the local bank does not emulate AWS::Serverless::Api",
        "Type: ScheduleV2 | Type: Schedule"
            + "| Resources.AwardPoints.Properties.Events.HourlyTick.Type: the local bank does not"
            + " emulate events of type Schedule",
        "Timeout: 20 | Tracing: Active"
            + "| Globals.Function.Tracing: the local bank does not emulate this",
        "BatchSize: 100 | TumblingWindowInSeconds: 9"
            + "| Resources.AwardPoints.Properties.Events.ConfirmedHours.Properties: needs BatchSize",
        "MaximumRetryAttempts: 20 | 'MaximumRetryAttempts: 20\n            Enabled: true'"
            + "| Resources.AwardPoints.Properties.Events.ConfirmedHours.Properties.Enabled: the"
            + " local bank does not emulate this",
        "!Sub \"${AWS::Region}/${Zone}\" | !Sub \"${Elsewhere}\""
            + "| Globals.Function.Environment.Variables.PLACE: the local bank knows nothing called"
            + " \"Elsewhere\"",
        "!Sub \"${AWS::Region}/${Zone}\" | !Join [a, b]"
            + "| Globals.Function.Environment.Variables.PLACE: the local bank cannot reckon !Join"
            + " here",
        "Runtime: java25 | Runtime: java21"
            + "| Globals.Function.Runtime: the local bank does only \"java25\" here, not \"java21\"",
        "\"/nothing\" | \"/nothing/{proxy+}\""
            + "| Resources.AwardPoints.Properties.Events.Nothing.Properties.Path: the local bank"
            + " does only literal parts and {variables} here",
        "Method: POST | Method: ANY"
            + "| Resources.AwardPoints.Properties.Events.Nothing.Properties.Method: the local bank"
            + " does only GET, POST, PUT, PATCH and DELETE here",
        "Authorizer: NONE | Authorizer: Other"
            + "| Resources.AwardPoints.Properties.Events.Nothing.Properties.Auth.Authorizer: the"
            + " local bank does only \"NONE\" here, not \"Other\"",
        "Handler: org.pointsbank.awardpoints.AwardPoints | InlineCode: x"
            + "| Resources.AwardPoints.Properties: needs Handler",
        "StartingPosition: TRIM_HORIZON | StartingPosition: LATEST"
            + "| Resources.AwardPoints.Properties.Events.ConfirmedHours.Properties.StartingPosition:"
            + " the local bank does only \"TRIM_HORIZON\" here, not \"LATEST\"",
        "Resources: | 'Mappings: {}\n\nResources:'"
            + "| Mappings: the local bank does not emulate this",
      })
  void refusesWhatItCannotDo(String there, String instead, String message) {
    String changed = SmallTemplate.text().replace(there, instead);

    assertThat(changed).isNotEqualTo(SmallTemplate.text());
    assertThatThrownBy(() -> assertThat(TemplateReader.read(changed, ISSUER)).isNull())
        .isInstanceOf(UnknownFeature.class)
        .hasMessage("template.yaml, " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | Parameters.JwtIssuer: has no default, and no value was given",
        "http://x | Parameters.JwtIssuer: \"http://x\" does not match https://.+"
      })
  void refusesParametersThatTheTemplateDoesNotAllow(String issuer, String message) {
    Map<String, String> given = issuer.isEmpty() ? Map.of() : Map.of("JwtIssuer", issuer);

    assertThatThrownBy(() -> assertThat(TemplateReader.read(SmallTemplate.text(), given)).isNull())
        .hasMessage("template.yaml, " + message);
  }
}
