package org.pointsbank.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody is told of before a caller tells it. */
final class WatchRules {
  private static final String ALARM = "AWS::CloudWatch::Alarm";

  /** Dead letters, late awards, throttles of the table, late and dropped schedules, drift, 5xx. */
  private static final List<String> WATCHED =
      List.of(
          "ApproximateNumberOfMessagesVisible",
          "IteratorAge",
          "ReadThrottleEvents",
          "WriteThrottleEvents",
          "InvocationAttemptCount",
          "InvocationDroppedCount",
          "BookDifferences",
          "5xx");

  static final List<TemplateRule> ALL =
      List.of(
          new TemplateRule(
              "watches errors and throttles of each function",
              WatchRules::alarmsOfFunctions,
              alarm ->
                  alarm.text().contains("MetricName: Errors")
                      && alarm.text().contains("MetricName: Throttles")),
          new TemplateRule(
              "watches what falls between functions", WatchRules::watched, Sketch::isThere),
          new TemplateRule(
              "tells somebody of each alarm",
              template -> template.resources(ALARM),
              alarm -> alarm.at("Properties", "AlarmActions").text().contains("!Ref AlarmTopic")),
          new TemplateRule(
              "takes silence of the schedules for trouble",
              template -> Map.of("SchedulesLate", template.at("Resources", "SchedulesLate")),
              alarm -> alarm.at("Properties", "TreatMissingData").text().equals("breaching")),
          new TemplateRule(
              "shows all of it on one board",
              template -> template.resources("AWS::CloudWatch::Dashboard"),
              board ->
                  WATCHED.stream()
                      .allMatch(board.at("Properties", "DashboardBody").text()::contains)));

  private WatchRules() {}

  private static Map<String, Sketch> alarmsOfFunctions(Sketch template) {
    return template.resources("AWS::Serverless::Function").keySet().stream()
        .collect(Collectors.toMap(name -> name, name -> template.at("Resources", name + "Errors")));
  }

  /** For each metric the alarm that names it. */
  private static Map<String, Sketch> watched(Sketch template) {
    Map<String, Sketch> found = new LinkedHashMap<>();
    for (String metric : WATCHED) {
      found.put(
          metric,
          template.resources(ALARM).values().stream()
              .filter(alarm -> alarm.text().contains("MetricName: " + metric))
              .findFirst()
              .orElse(template.at("Resources", "none")));
    }
    return found;
  }
}
