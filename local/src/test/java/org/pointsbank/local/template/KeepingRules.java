package org.pointsbank.local.template;

import java.util.List;
import java.util.Map;

/** How data is kept, and who may ask for it. */
final class KeepingRules {
  private static final String TABLE = "AWS::DynamoDB::Table";

  static final List<TemplateRule> ALL =
      List.of(
          new TemplateRule(
              "encrypts the table",
              template -> template.resources(TABLE),
              table -> is(table, "true", "SSESpecification", "SSEEnabled")),
          new TemplateRule(
              "can bring the table back to any second",
              template -> template.resources(TABLE),
              table ->
                  is(
                      table,
                      "true",
                      "PointInTimeRecoverySpecification",
                      "PointInTimeRecoveryEnabled")),
          new TemplateRule(
              "loses the table neither by an update nor by a deletion",
              template -> template.resources(TABLE),
              KeepingRules::isRetained),
          new TemplateRule(
              "encrypts queues",
              template -> template.resources("AWS::SQS::Queue"),
              queue -> is(queue, "true", "SqsManagedSseEnabled")),
          new TemplateRule(
              "gives each function a log of its own",
              template -> template.resources("AWS::Serverless::Function"),
              function ->
                  is(function, "!Ref " + name(function) + "Log", "LoggingConfig", "LogGroup")),
          new TemplateRule(
              "keeps logs as long as it says",
              template -> template.resources("AWS::Logs::LogGroup"),
              log -> is(log, "!Ref LogRetentionDays", "RetentionInDays")),
          new TemplateRule(
              "lets guessing at open routes be slow only",
              KeepingRules::openWithVariable,
              Sketch::isThere),
          new TemplateRule(
              "asks for a token where nothing else is said",
              template -> template.resources("AWS::Serverless::HttpApi"),
              api -> is(api, "Tokens", "Auth", "DefaultAuthorizer")),
          new TemplateRule(
              "lets not every web site call",
              template -> template.resources("AWS::Serverless::HttpApi"),
              api -> !api.at("Properties", "CorsConfiguration").text().contains("*")),
          new TemplateRule(
              "names no caller in the log of calls",
              template -> template.resources("AWS::Serverless::HttpApi"),
              KeepingRules::logsNobody));

  private KeepingRules() {}

  private static boolean is(Sketch resource, String expected, String... path) {
    return resource.at("Properties").at(path).text().equals(expected);
  }

  /** The class without its package: the logical id of the function. */
  private static String name(Sketch function) {
    String handler = function.at("Properties", "Handler").text();
    return handler.substring(handler.lastIndexOf('.') + 1);
  }

  private static boolean isRetained(Sketch table) {
    return table.at("DeletionPolicy").text().equals("Retain")
        && table.at("UpdateReplacePolicy").text().equals("Retain")
        && is(table, "!Ref DeletionProtection", "DeletionProtectionEnabled");
  }

  /** For each open route whose path holds something to guess, its own limit. */
  private static Map<String, Sketch> openWithVariable(Sketch template) {
    Map<String, Sketch> routes = template.events("HttpApi");
    routes
        .values()
        .removeIf(route ->
            !route.at("Properties", "Path").text().contains("{")
                || !route.at("Properties", "Auth", "Authorizer").text().equals("NONE"));
    Sketch limits = template.at("Resources", "Api", "Properties", "RouteSettings");
    routes.replaceAll((_, route) ->
        limits.at(
            route.at("Properties", "Method").text() + " " + route.at("Properties", "Path").text(),
            "ThrottlingRateLimit"));
    return routes;
  }

  private static boolean logsNobody(Sketch api) {
    String format = api.at("Properties", "AccessLogSettings", "Format").text();
    return format.contains("$context.requestId")
        && !format.matches(".*(sourceIp|userAgent|claims|context\\.path|identity).*");
  }
}
