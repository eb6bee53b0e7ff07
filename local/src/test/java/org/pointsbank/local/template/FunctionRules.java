package org.pointsbank.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each function may do, and what becomes of that which it could not. */
final class FunctionRules {
  private static final String FUNCTION = "AWS::Serverless::Function";
  private static final Set<String> READS =
      Set.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query");
  private static final Set<String> WRITES =
      Set.of("dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:ConditionCheckItem");
  private static final Set<String> PLACES =
      Set.of("!GetAtt BankTable.Arn", "!Sub ${BankTable.Arn}/index/queue");
  private static final String KEPT = "!GetAtt Failures.Arn";

  static final List<TemplateRule> ALL =
      List.of(
          new TemplateRule(
              "writes out what a function may",
              FunctionRules::policies,
              policy -> policy.fields().keySet().equals(Set.of("Version", "Statement"))),
          new TemplateRule(
              "grants reading and writing items, and nothing else",
              FunctionRules::statements,
              statement ->
                  statement.at("Action").texts().stream()
                      .allMatch(action -> READS.contains(action) || WRITES.contains(action))),
          new TemplateRule(
              "grants the one table and its index, and nothing else",
              FunctionRules::statements,
              statement -> PLACES.containsAll(statement.at("Resource").texts())),
          new TemplateRule(
              "lets write in transactions alone",
              FunctionRules::writing,
              FunctionRules::inTransactions),
          new TemplateRule(
              "keeps a function from taking all calls of the account",
              template -> Map.of("Globals", template.at("Globals", "Function")),
              globals -> globals.at("ReservedConcurrentExecutions").isThere()),
          new TemplateRule(
              "keeps no secret in variables",
              FunctionRules::variables,
              names ->
                  names.fields().keySet().stream()
                      .noneMatch(name -> name.matches(".*(SECRET|PASSWORD|TOKEN|_KEY).*"))),
          new TemplateRule(
              "keeps what a schedule's function gave up on",
              FunctionRules::scheduled,
              function ->
                  function
                      .at(
                          "Properties",
                          "EventInvokeConfig",
                          "DestinationConfig",
                          "OnFailure",
                          "Destination")
                      .text()
                      .equals(KEPT)),
          new TemplateRule(
              "tries schedules again, by the district's clock",
              template -> template.events("ScheduleV2"),
              FunctionRules::triesAgain),
          new TemplateRule(
              "gives records of the stream up after five tries, one by one",
              template -> template.events("DynamoDB"),
              FunctionRules::givesUpInFive));

  private FunctionRules() {}

  private static Map<String, Sketch> policies(Sketch template) {
    Map<String, Sketch> found = new LinkedHashMap<>();
    template
        .resources(FUNCTION)
        .forEach((name, function) ->
            function
                .at("Properties", "Policies")
                .each()
                .forEach(policy -> found.put(name + " policy " + found.size(), policy)));
    return found;
  }

  private static Map<String, Sketch> statements(Sketch template) {
    Map<String, Sketch> found = new LinkedHashMap<>();
    policies(template)
        .forEach((name, policy) ->
            policy
                .at("Statement")
                .each()
                .forEach(statement -> found.put(name + " statement " + found.size(), statement)));
    return found;
  }

  private static Map<String, Sketch> writing(Sketch template) {
    Map<String, Sketch> found = statements(template);
    found.values().removeIf(statement -> READS.containsAll(statement.at("Action").texts()));
    return found;
  }

  private static boolean inTransactions(Sketch statement) {
    return statement
        .at("Condition", "ForAnyValue:StringEquals", "dynamodb:EnclosingOperation")
        .texts()
        .equals(List.of("TransactWriteItems"));
  }

  private static Map<String, Sketch> variables(Sketch template) {
    Map<String, Sketch> found = new LinkedHashMap<>();
    found.put("Globals", template.at("Globals", "Function", "Environment", "Variables"));
    template
        .resources(FUNCTION)
        .forEach((name, function) ->
            found.put(name, function.at("Properties", "Environment", "Variables")));
    return found;
  }

  private static Map<String, Sketch> scheduled(Sketch template) {
    Map<String, Sketch> found = template.resources(FUNCTION);
    found
        .keySet()
        .removeIf(name ->
            template.events("ScheduleV2").keySet().stream()
                .noneMatch(event -> event.startsWith(name + ".")));
    return found;
  }

  private static boolean triesAgain(Sketch event) {
    Sketch schedule = event.at("Properties");
    return schedule.at("RetryPolicy", "MaximumRetryAttempts").isThere()
        && schedule.at("DeadLetterConfig", "Arn").text().equals(KEPT)
        && schedule.at("GroupName").text().equals("!Ref Schedules")
        && schedule.at("ScheduleExpressionTimezone").text().equals("!Ref ScheduleZone");
  }

  private static boolean givesUpInFive(Sketch event) {
    Sketch stream = event.at("Properties");
    return stream.at("MaximumRetryAttempts").text().equals("5")
        && stream.at("MaximumRecordAgeInSeconds").text().equals("21600")
        && stream.at("BisectBatchOnFunctionError").text().equals("true")
        && stream.at("FunctionResponseTypes").texts().contains("ReportBatchItemFailures")
        && stream.at("DestinationConfig", "OnFailure", "Destination").text().equals(KEPT);
  }
}
