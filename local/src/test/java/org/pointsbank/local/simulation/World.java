package org.pointsbank.local.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;

/**
 * What lies in the table, read by plain names: an auditor does not trust the bank's own reading.
 */
record World(Mirror mirror) {
  static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
  static final Map<String, String> PEOPLE =
      Map.of(
          SmallDistrict.WANG.value(), "volunteer-wang",
          SmallDistrict.LI.value(), "volunteer-li",
          SmallDistrict.ZHAO.value(), "volunteer-zhao");
  static final Map<String, String> WORKERS =
      Map.of(
          "worker-chen", SmallDistrict.CHEN.value(),
          "worker-lin", SmallDistrict.LIN.value(),
          "worker-gao", SmallDistrict.GAO.value(),
          "worker-he", SmallDistrict.HE.value());
  private static final Map<String, String> COLOURS =
      Map.of("RESIDENT", "BLUE", "PARTY_MEMBER", "RED", "UNIT_HEAD", "GREEN");
  private static final Map<String, String> CAPACITIES =
      Map.of("BLUE", "RESIDENT", "RED", "PARTY_MEMBER", "GREEN", "UNIT_HEAD");
  private static final Set<String> OCCUPYING =
      Set.of("pending", "awaiting-second", "confirmed", "awarded");

  static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZONE);
  }

  static LocalDateTime time(Instant now) {
    return LocalDateTime.ofInstant(now, ZONE);
  }

  static String capacity(String colour) {
    return CAPACITIES.getOrDefault(colour, "");
  }

  static String colour(String capacity) {
    return COLOURS.getOrDefault(capacity, "");
  }

  static Key accountKey(String community, String colour, String person) {
    return new Key("COMMUNITY#" + community + "#ACCOUNTS", colour + "#" + person);
  }

  /** The account whose lines lie under {@code pk}: {@code ACCOUNT#community#COLOUR#person}. */
  static Key accountOf(String pk) {
    List<String> parts = List.of(pk.split("#", -1));
    return accountKey(parts.get(1), parts.get(2), parts.get(3));
  }

  static String linesOf(Row account) {
    return "ACCOUNT#%s#%s#%s"
        .formatted(account.text("community"), account.text("colour"), account.text("person"));
  }

  static Key lineKey(String pk, long sequence) {
    return new Key(pk, "LINE#%010d".formatted(sequence));
  }

  static boolean occupies(Row record) {
    return OCCUPYING.contains(record.text("state"));
  }

  /** The accounts of the volunteers. */
  List<Row> accounts() {
    return mirror.of("account").stream()
        .filter(row -> PEOPLE.containsKey(row.text("person")))
        .toList();
  }

  Optional<Row> find(Key key) {
    return mirror.find(key);
  }

  /** Who a token speaks for; nobody where it is none of theirs. */
  static String person(String subject) {
    return PEOPLE.entrySet().stream()
        .filter(each -> each.getValue().equals(subject))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> WORKERS.getOrDefault(subject, ""));
  }

  /** The communities in which a person is or was a member. */
  Set<String> memberships(String person) {
    return find(new Key("PERSON#" + person, "PERSON")).stream()
        .flatMap(row -> row.rows("memberships").stream())
        .map(membership -> membership.text("community"))
        .collect(Collectors.toSet());
  }

  /** A worker who may do something there: one in four times the one who works there alone. */
  static String worker(String community, String usual, RandomGenerator chance) {
    boolean there = community.equals(SmallDistrict.LIUAN.value());
    return there && chance.nextInt(4) == 0 ? "worker-he" : usual;
  }

  /** The records of a person. */
  List<Row> records(String person) {
    return mirror.of("service-record").stream()
        .filter(row -> row.text("person").equals(person))
        .toList();
  }

  List<Row> all(String kind) {
    return mirror.of(kind);
  }

  /** The round that lies under {@code pk}. */
  Optional<Row> round(String pk) {
    return mirror.find(new Key(pk, "ROUND"));
  }

  /** The phase of a round at {@code now}. */
  static String phase(Row round, Instant now) {
    String phase = round.text("phase");
    return switch (phase) {
      case "ordering" -> now.isBefore(at(round, "orderingEnds")) ? phase : "allocating";
      case "pick-up" -> now.isBefore(at(round, "pickUpEnds")) ? phase : "closed";
      default -> phase;
    };
  }

  static Instant at(Row row, String name) {
    return Instant.parse(row.text(name));
  }
}
