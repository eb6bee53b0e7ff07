package org.pointsbank.local.year;

import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The evaluations of the year's four quarters in both communities, as an officer reads them. */
final class YearEvaluations {
  static final List<String> QUARTERS = List.of("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");

  /** How far those that the calendar had just made had come, by quarter. */
  final Map<String, String> made = new TreeMap<>();

  /** The hashes of the inputs on the day of the publication, by quarter. */
  final Map<String, String> published = new TreeMap<>();

  private final YearBank bank;

  YearEvaluations(YearBank bank) {
    this.bank = bank;
  }

  /** Comes to the time when the calendar evaluates {@code quarter}; it fires twice. */
  void evaluate(String quarter, String local) {
    bank.goAndDouble(local, "EvaluateQuarter-Quarter");
    made.put(quarter, both(quarter, "/stage/name"));
  }

  /** Comes to the time when the notice is over; the tick fires twice. */
  void publish(String quarter, String local) {
    bank.goAndDouble(local, "EvaluateQuarter-HourlyTick");
    published.put(quarter, inputs(quarter));
  }

  /** The hashes of the inputs now. */
  String inputs(String quarter) {
    return both(quarter, "/stage/inputs");
  }

  private String both(String quarter, String pointer) {
    return Stream.of(JINKUN.value(), LIUAN.value())
        .map(community -> shown(community, quarter).at(pointer).asText())
        .collect(Collectors.joining(" "));
  }

  /** The status of the answer that tells of an evaluation. */
  int status(String community, String quarter) {
    return bank.as("officer").get(path(community, quarter)).status();
  }

  /** How many lines came after it was made. */
  long laterLines(String community, String quarter) {
    return shown(community, quarter).path("laterLines").asLong();
  }

  private JsonNode shown(String community, String quarter) {
    return bank.as("officer").get(path(community, quarter)).given();
  }

  /** The places of the overall ranking. */
  List<JsonNode> places(String community, String quarter) {
    return bank.as("officer").list(path(community, quarter) + "/rankings/overall");
  }

  /** Number and honour of whoever shows as corrected since. */
  List<String> corrected(String community, String quarter) {
    return places(community, quarter).stream()
        .filter(place -> place.path("correctedSince").asBoolean())
        .map(place -> place.path("number").asText() + " " + place.path("honour"))
        .toList();
  }

  /** Honour and minutes of {@code who} in each quarter; blank where they are not ranked. */
  List<String> of(Volunteer who, String community) {
    return QUARTERS.stream()
        .map(quarter ->
            places(community, quarter).stream()
                .filter(place -> place.path("number").asText().equals(who.number()))
                .map(place -> place.path("honour") + " " + place.path("minutes"))
                .collect(Collectors.joining()))
        .toList();
  }

  private static String path(String community, String quarter) {
    return "/communities/" + community + "/evaluations/" + quarter;
  }
}
