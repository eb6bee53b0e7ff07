package org.pointsbank.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.local.Project;

@DisplayName("The template")
final class TemplateRulesTest {
  /** At least one edit of the real template for each rule, which that rule must see. */
  private static final String EDITS =
      """
      writes out what a function may | - Version: "2012-10-17" | - DynamoDBCrudPolicy: {TableName: x}
      grants reading and writing items, and nothing else | dynamodb:Query] | dynamodb:Scan]
      grants reading and writing items, and nothing else | dynamodb:PutItem, | dynamodb:*,
      grants reading and writing items, and nothing else | dynamodb:PutItem, | dynamodb:DeleteItem,
      grants the one table and its index, and nothing else | Resource: !GetAtt BankTable.Arn | Resource: "*"
      lets write in transactions alone | "ForAnyValue:StringEquals" | "ForAllValues:StringEquals"
      lets write in transactions alone | [TransactWriteItems] | [TransactWriteItems, BatchWriteItem]
      keeps a function from taking all calls of the account | ReservedConcurrentExecutions: | Tracing:
      keeps no secret in variables | TABLE_NAME: | API_TOKEN:
      keeps what a schedule's function gave up on | OnFailure: {Type: SQS, Destination: !GetAtt Failures.Arn} | OnFailure: {}
      tries schedules again, by the district's clock | ScheduleExpressionTimezone: !Ref ScheduleZone | ScheduleExpressionTimezone: UTC
      tries schedules again, by the district's clock | DeadLetterConfig: {Arn: !GetAtt Failures.Arn} | State: ENABLED
      gives records of the stream up after five tries, one by one | MaximumRetryAttempts: 5 | MaximumRetryAttempts: -1
      gives records of the stream up after five tries, one by one | [ReportBatchItemFailures] | []
      encrypts the table | SSEEnabled: true | SSEEnabled: false
      can bring the table back to any second | PointInTimeRecoveryEnabled: true | PointInTimeRecoveryEnabled: false
      loses the table neither by an update nor by a deletion | DeletionPolicy: Retain | DeletionPolicy: Delete
      encrypts queues | SqsManagedSseEnabled: true | SqsManagedSseEnabled: false
      gives each function a log of its own | !Ref RecordHoursLog} | !Ref AwardPointsLog}
      keeps logs as long as it says | RetentionInDays: !Ref LogRetentionDays | LogGroupName: forever
      lets guessing at open routes be slow only | "GET /certificates/{code}": | "GET /certificates/{other}":
      asks for a token where nothing else is said | DefaultAuthorizer: Tokens | DefaultAuthorizer: NONE
      lets not every web site call | FailOnWarnings: true | CorsConfiguration: {AllowOrigins: ["*"]}
      names no caller in the log of calls | $context.routeKey | $context.identity.sourceIp
      watches errors and throttles of each function | MetricName: Throttles | MetricName: Invocations
      watches what falls between functions | MetricName: IteratorAge | MetricName: Duration
      watches what falls between functions | MetricName: BookDifferences | MetricName: BookReadings
      watches what falls between functions | MetricName: InvocationDroppedCount | MetricName: TargetErrorCount
      tells somebody of each alarm | AlarmActions: | OKActions:
      takes silence of the schedules for trouble | TreatMissingData: breaching | TreatMissingData: notBreaching
      shows all of it on one board | "IteratorAge" | "Duration"
      """;

  private static String template = "";

  @BeforeAll
  static void read() throws IOException {
    template = Files.readString(Project.find().resolve("template.yaml"));
  }

  static Stream<TemplateRule> rules() {
    return Stream.of(FunctionRules.ALL, KeepingRules.ALL, WatchRules.ALL).flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void keeps(TemplateRule rule) {
    Sketch sketch = Sketch.of(template);

    assertThat(rule.places().apply(sketch)).as("where it looks").isNotEmpty();
    assertThat(rule.broken(sketch)).isEmpty();
  }

  static Stream<Arguments> edits() {
    return EDITS.lines().map(line -> Arguments.of((Object[]) line.split(" \\| ")));
  }

  @ParameterizedTest(name = "{0}: not with {2}")
  @MethodSource("edits")
  void breaks(String name, String right, String wrong) {
    TemplateRule rule = rules().filter(each -> each.name().equals(name)).findFirst().orElseThrow();

    assertThat(template).contains(right);
    assertThat(rule.broken(Sketch.of(template.replace(right, wrong)))).isNotEmpty();
  }

  @Test
  void hasAnEditForEachRule() {
    assertThat(rules().map(TemplateRule::name))
        .doesNotHaveDuplicates()
        .hasSameElementsAs(edits().map(edit -> (String) edit.get()[0]).toList());
  }
}
