package org.pointsbank.local.simulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;

/** What must hold of every transaction, whoever asked for it. */
final class Proofs {
  private static final Set<String> RECORD_EDGES =
      Set.of(
          ">pending",
          ">confirmed",
          ">awaiting-second",
          "pending>confirmed",
          "pending>awaiting-second",
          "pending>rejected",
          "pending>withdrawn",
          "awaiting-second>confirmed",
          "awaiting-second>rejected",
          "confirmed>awarded",
          "confirmed>rejected",
          "awarded>reversed",
          "awaiting-second>withdrawn",
          "confirmed>withdrawn");

  private Proofs() {}

  static void of(List<Mirror.Change> changes, World before) {
    Map<String, Long> lines = new TreeMap<>();
    for (Mirror.Change change : changes) {
      switch (change.after().kind()) {
        case "line" -> {
          line(change.after(), before, lines);
          home(change.after(), changes, before);
        }
        case "prize" -> stock(change.after());
        case "service-record" -> edge(change);
        default -> {}
      }
    }
    for (Mirror.Change change : changes) {
      if (change.after().kind().equals("account")) {
        head(change, lines);
      }
    }
    Effects.must(carried(changes) == 0, "CONSERVATION: points come or go with a move");
    Effects.must(lines.isEmpty(), "lines without their head: " + lines.keySet());
  }

  /** What moves between accounts, together. */
  private static long carried(List<Mirror.Change> changes) {
    return changes.stream()
        .map(Mirror.Change::after)
        .filter(row -> row.text("origin").startsWith("moved-"))
        .mapToLong(row -> row.number("spendable") - row.number("owed"))
        .sum();
  }

  /** What moves in comes to where its owner is a member; what ends is nobody's who is one. */
  private static void home(Row line, List<Mirror.Change> changes, World before) {
    List<String> parts = List.of(line.text("pk").split("#", -1));
    Key key = new Key("PERSON#" + parts.get(3), "PERSON");
    Row person =
        changes.stream()
            .map(Mirror.Change::after)
            .filter(row -> row.key().equals(key))
            .findFirst()
            .or(() -> before.find(key))
            .orElseThrow();
    String home = Members.community(person, World.day(World.at(line, "postedAt")));
    boolean right =
        switch (line.text("origin")) {
          case "moved-in" -> home.equals(parts.get(1));
          case "moved-out" -> !home.equals(parts.get(1));
          case "ended" -> home.isEmpty();
          default -> true;
        };
    Effects.must(
        right, "MEMBER: " + line.text("origin") + ", at home in " + home + ": " + line.key());
  }

  /** Dense, and each says what is there after it. */
  private static void line(Row line, World before, Map<String, Long> lines) {
    Key account = World.accountOf(line.text("pk"));
    Plain was = before.find(account).map(Plain::of).orElse(Plain.NONE);
    Effects.must(line.number("sequence") == was.lines() + 1, "a gap before " + line.key());
    Plain is = was.told(line);
    boolean told =
        is.minutes() == line.number("minutesAfter")
            && is.honour() == line.number("honourAfter")
            && is.spendable() == line.number("spendableAfter")
            && is.owed() == line.number("owedAfter");
    Effects.must(told, "FOLD: " + line.key() + " says otherwise than " + is);
    lines.put(account.toString(), line.number("sequence"));
  }

  private static void head(Mirror.Change change, Map<String, Long> lines) {
    Row after = change.after();
    long had = change.before().map(row -> row.number("lastLine")).orElse(0L);
    Long line = lines.remove(after.key().toString());
    long must = line == null ? had : line;
    Effects.must(after.number("lastLine") == must, "head and lines part: " + after.key());
    boolean next =
        change
            .before()
            .map(row -> row.number("version") + 1 == after.number("version"))
            .orElse(true);
    Effects.must(next, "a version is lost: " + after.key());
  }

  private static void stock(Row prize) {
    long left = prize.number("left");
    long held = prize.number("held");
    long out = prize.number("handedOut");
    boolean right =
        left >= 0 && held >= 0 && out >= 0 && left + held + out == prize.number("stock");
    Effects.must(right, "STOCK: " + left + " " + held + " " + out + " of " + prize.key());
  }

  private static void edge(Mirror.Change change) {
    String from = change.before().map(row -> row.text("state")).orElse("");
    String edge = from + ">" + change.after().text("state");
    Effects.must(RECORD_EDGES.contains(edge), "record goes " + edge);
  }
}
