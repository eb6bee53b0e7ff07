package org.pointsbank.local.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what starts a function: a route, a schedule, a stream. */
final class EventReader {
  private static final Pattern PATH = Pattern.compile("(/([A-Za-z0-9._-]+|\\{[A-Za-z0-9]+}))+");
  private static final Pattern METHOD = Pattern.compile("GET|POST|PUT|PATCH|DELETE");

  private final String table;
  private final String api;

  EventReader(String table, String api) {
    this.table = table;
    this.api = api;
  }

  Template.Route route(String function, Section event) {
    demand(event.need("ApiId").resource().equals(api), event.need("ApiId"), "!Ref " + api);
    Place method = event.need("Method");
    demand(METHOD.matcher(method.text()).matches(), method, "GET, POST, PUT, PATCH and DELETE");
    Place path = event.need("Path");
    demand(PATH.matcher(path.text()).matches(), path, "literal parts and {variables}");
    boolean open = event.find("Auth").map(EventReader::open).orElse(false);
    event.done();
    return new Template.Route(function, method.text(), path.text(), open);
  }

  private static boolean open(Place place) {
    Section auth = place.section();
    auth.need("Authorizer").demand("NONE");
    auth.done();
    return true;
  }

  Template.Schedule schedule(String function, String name, Section event) {
    // What failed is told at once here, and may be fired again by hand.
    event.ignore("OmitName", "GroupName", "Description", "RetryPolicy", "DeadLetterConfig");
    Template.Schedule schedule =
        new Template.Schedule(
            function,
            name,
            event.need("ScheduleExpression").text(),
            event.need("ScheduleExpressionTimezone").text(),
            event.need("Input").text());
    event.done();
    return schedule;
  }

  Template.Function.Stream stream(Section event) {
    // A record that is out of its retries is told and left behind here; it does not grow old.
    event.ignore("MaximumRecordAgeInSeconds", "DestinationConfig");
    Place stream = event.need("Stream");
    demand(stream.attribute().equals(table + ".StreamArn"), stream, table + ".StreamArn");
    event.need("StartingPosition").demand("TRIM_HORIZON");
    event.need("BisectBatchOnFunctionError").demand("true");
    Place responses = event.need("FunctionResponseTypes");
    demand(
        responses.texts().equals(List.of("ReportBatchItemFailures")),
        responses,
        "[ReportBatchItemFailures]");
    Template.Function.Stream read =
        new Template.Function.Stream(
            event.find("FilterCriteria").map(EventReader::patterns).orElse(List.of()),
            event.need("BatchSize").number(),
            event.need("ParallelizationFactor").number(),
            event.need("MaximumRetryAttempts").number());
    event.done();
    return read;
  }

  private static List<String> patterns(Place place) {
    Section criteria = place.section();
    List<String> patterns =
        criteria.need("Filters").list().stream().map(EventReader::pattern).toList();
    criteria.done();
    return patterns;
  }

  private static String pattern(Place place) {
    Map<String, Place> filter = place.section().all();
    demand(filter.keySet().equals(Set.of("Pattern")), place, "a Pattern");
    return filter.values().iterator().next().text();
  }

  private static void demand(boolean holds, Place place, String only) {
    if (!holds) {
      throw place.unknown("the local bank does only " + only + " here");
    }
  }
}
