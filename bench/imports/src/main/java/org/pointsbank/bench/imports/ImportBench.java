package org.pointsbank.bench.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Supplier;
import org.pointsbank.enrolmembers.EnrolMembers;
import org.pointsbank.recordhours.RecordHours;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.meter.LiveHeap;

/**
 * Prints rows a second and the highest live heap of a register and a sheet, of 1,000 rows and of
 * 10,000: the table is in this JVM too, so its own heap is counted with it.
 */
final class ImportBench {
  private static final List<Integer> SIZES = List.of(1_000, 10_000);
  private static final double MEGABYTE = 1 << 20;

  private ImportBench() {}

  public static void main(String[] arguments) {
    var _ = sheet(SIZES.getFirst()); // so that nobody pays for classes alone
    System.out.printf("%-10s %8s %10s %12s %8s%n", "file", "rows", "rows/s", "live MB", "calls");
    for (int rows : SIZES) {
      print("register", rows, () -> register(rows));
      print("sheet", rows, () -> sheet(rows));
    }
  }

  private record Done(long calls, double seconds) {}

  private static void print(String file, int rows, Supplier<Done> run) {
    Done quick = run.get();
    try (LiveHeap heap = new LiveHeap()) {
      var _ = run.get();
      System.out.printf(
          "%-10s %,8d %,10.0f %,12.1f %8d%n",
          file, rows, rows / quick.seconds(), heap.most() / MEGABYTE, quick.calls());
    }
  }

  private static Done register(int rows) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      return imported(
          bank, "officer", "/districts/{district}/register-imports", Files.register(rows));
    }
  }

  private static Done sheet(int rows) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      var _ =
          imported(
              bank,
              "officer",
              "/districts/{district}/register-imports",
              Files.register(Files.PEOPLE));
      return imported(
          bank.beside(RecordHours::new),
          "worker-chen",
          "/districts/{district}/sheet-imports",
          Files.sheet(rows));
    }
  }

  private static Done imported(BankPlayer bank, String who, String route, byte[] file) {
    long start = System.nanoTime();
    JsonNode at =
        bank.as(who)
            .with("district", SmallDistrict.DISTRICT)
            .query("dryRun", false)
            .upload(file)
            .send("POST " + route)
            .body();
    String id = at.path("id").asText();
    long calls = 1;
    while (!at.path("finished").asBoolean()) {
      at =
          bank.as(who)
              .with("district", SmallDistrict.DISTRICT)
              .with("import", id)
              .send("POST " + route + "/{import}/advance")
              .body();
      calls++;
    }
    if (at.path("accepted").asLong() != at.path("rows").asLong()) {
      throw new IllegalStateException("not every row is good: " + at);
    }
    return new Done(calls, (System.nanoTime() - start) / 1e9);
  }
}
