package org.pointsbank.local.year;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.local.LocalBank;
import org.pointsbank.local.LocalSettings;
import org.pointsbank.local.demo.Caller;
import org.pointsbank.local.schedule.Timetable;
import org.pointsbank.table.Item;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.proof.BooksProof;

/** The small district's bank on a set clock, which may be down for some days. */
final class YearBank implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** What does not add up, by step. */
  final Map<String, List<Difference>> proofs = new LinkedHashMap<>();

  /** Whether the whole table is as it was after a schedule has fired once more, by time. */
  final Map<String, Boolean> sameWhenDoubled = new LinkedHashMap<>();

  /** Schedules that fired while the clock was set, by step. */
  final Map<String, List<Timetable.Fired>> fired = new LinkedHashMap<>();

  private final Path folder;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private LocalBank bank;

  /** Begins with the seeded district at a {@code local} time, such as {@code 2026-01-20T09:00}. */
  YearBank(Path folder, String local) {
    this.folder = folder;
    this.bank = start(folder, log, local);
    SmallDistrict.seed(bank.bank());
  }

  private static LocalBank start(Path folder, OutputStream log, String local) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return LocalBank.start(
        LocalSettings.quiet()
            .keptIn(folder)
            .at(instant(local))
            .telling(nowhere, new PrintStream(log, true, StandardCharsets.UTF_8)));
  }

  private static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  LocalBank local() {
    return bank;
  }

  /** Somebody with a token of now; nobody without a name. */
  Caller as(String subject) {
    return new Caller(bank.uri(), subject.isEmpty() ? "" : bank.token(subject));
  }

  /** Sets the clock, has done what is due, and proves the books. */
  void go(String local) {
    fired.put(local, bank.setClock(instant(local)));
    proven(local + " begins");
  }

  /** Proves the books once the stream has told everything. */
  void proven(String step) {
    bank.settle(PATIENCE);
    proofs.put(step, BooksProof.of(bank.bank()).differences());
  }

  /** Sets the clock, on which {@code schedule} is due, and fires that once more. */
  void goAndDouble(String local, String schedule) {
    go(local);
    Set<Item> before = everything();
    List<Timetable.Fired> again = bank.timetable().fire(schedule).stream().toList();
    bank.settle(PATIENCE);
    Set<Item> after = everything();
    fired.put(local + " doubled", again);
    sameWhenDoubled.put(local, before.equals(after));
    proven(local + " doubled");
  }

  /** Is down until a {@code local} time: what is due meanwhile never fires. */
  void downUntil(String local) {
    bank.settle(PATIENCE);
    bank.close();
    bank = start(folder, log, local);
    proven(local + " up again");
  }

  private Set<Item> everything() {
    Set<Item> items = new HashSet<>();
    bank.bank().walk(items::add);
    return items;
  }

  /** What the functions have logged. */
  String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    bank.close();
  }
}
