package org.pointsbank.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportProgress;
import org.pointsbank.table.Item;
import org.pointsbank.table.SampleItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;

@DisplayName("An import")
final class ImportsTest {
  /** Rows that take five transactions. */
  private static final int FIVE_CHUNKS = 140;

  @Test
  void judgesTheDistrictsRegister() {
    try (Desk desk = new Desk()) {
      Import done = desk.run(10, false, SampleRegister.file("register.csv"));

      assertThat(done.progress())
          .isEqualTo(
              new ImportProgress(
                  1220,
                  1220,
                  1221,
                  1200,
                  0,
                  new TreeMap<>(
                      Map.of(
                          "missing-name", 4L,
                          "bad-phone", 4L,
                          "unknown-community", 4L,
                          "unknown-capacity", 4L,
                          "duplicate-person", 4L))));
    }
  }

  @Test
  void writesOnceWhatSeveralRowsOfAChunkChange() {
    try (Desk desk = new Desk()) {
      assertThat(desk.run(10, false, Desk.register(1)).progress().accepted()).isEqualTo(1);
      Import done = desk.run(11, false, Desk.register(25));

      Item tally = desk.table.read(SampleRegister.tallyOf("石桥")).orElseThrow();
      assertThat(tally.version()).isEqualTo(2);
      assertThat(SampleItem.count(tally)).isGreaterThan(2);
      assertThat(counted(desk)).isEqualTo(done.progress().accepted() + 1);
    }
  }

  @Test
  void namesEachRejectedRow() {
    try (Desk desk = new Desk()) {
      Import done = desk.run(10, false, Desk.troubled());

      assertThat(desk.rejected(done)).hasSize(7).allMatch(row -> !row.column().isEmpty());
      assertThat(desk.rejected(done).stream().map(row -> row.row()).toList()).isSorted();
    }
  }

  @Test
  void changesNothingTheSecondTime() {
    try (Desk desk = new Desk()) {
      Import first = desk.run(10, false, SampleRegister.file("register.csv"));
      var before = desk.books();

      Import second = desk.run(11, false, SampleRegister.file("register.csv"));

      assertThat(second.progress().unchanged()).isEqualTo(1200);
      assertThat(second.progress().rejected()).isEqualTo(first.progress().rejected());
      assertThat(desk.books()).isEqualTo(before);
    }
  }

  @Test
  void judgesTheSecondOfTwoEqualRowsLikeAnyOther() {
    try (Desk desk = new Desk()) {
      Import done = desk.run(10, false, Desk.repeated(1));

      assertThat(done.progress().accepted()).isEqualTo(1);
      assertThat(done.progress().rejected()).isEqualTo(Map.of("duplicate-person", 1L));
    }
  }

  @ParameterizedTest(name = "of {0} characters")
  @ValueSource(ints = {0, 1001, 3000})
  void findsNothingUnderANumberThatNobodyCanHave(int length) {
    try (Desk desk = new Desk()) {
      Import done =
          desk.run(
              10,
              false,
              ("编号,姓名,手机,身份,社区,加入日期\n" + "V".repeat(length) + ",罗磊,1,,,").getBytes(UTF_8));

      assertThat(done.progress().rejected()).isEqualTo(Map.of("bad-phone", 1L));
    }
  }

  @Test
  void stopsAtTheDeadlineAndGoesOnThere() {
    try (Desk desk = new Desk()) {
      Import at = desk.upload(10, false, Desk.register(FIVE_CHUNKS));
      int calls = 0;
      while (!at.progress().finished()) {
        at = desk.imports().advance(at, Desk.after(1));
        calls++;
      }

      assertThat(calls).isEqualTo(5);
      assertThat(at.progress().done()).isEqualTo(FIVE_CHUNKS);
      assertThat(desk.books()).isEqualTo(undisturbed());
    }
  }

  @ParameterizedTest(name = "before transaction {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void goesOnAfterACrashBefore(int transaction) {
    try (Desk desk = new Desk()) {
      crash(
          desk,
          new Desk.Disturbance() {
            @Override
            public void before(int number) {
              crashAt(transaction, number);
            }
          });

      assertThat(desk.books()).isEqualTo(undisturbed());
    }
  }

  @ParameterizedTest(name = "after transaction {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void goesOnAfterACrashThatLosesTheAnswer(int transaction) {
    try (Desk desk = new Desk()) {
      crash(
          desk,
          new Desk.Disturbance() {
            @Override
            public void after(int number) {
              crashAt(transaction, number);
            }
          });

      assertThat(desk.books()).isEqualTo(undisturbed());
    }
  }

  @Test
  void goesOnWhereADoubledCallHasCome() {
    try (Desk desk = new Desk()) {
      Import started = desk.upload(10, false, Desk.register(300));

      List<Import> ends =
          Stream.generate(() -> inParallel(desk, started)).limit(3).toList().stream()
              .map(CompletableFuture::join)
              .toList();
      Import done = desk.imports().advance(found(desk, started), Desk.NEVER);

      assertThat(ends).hasSize(3);
      assertThat(done.progress().accepted()).isEqualTo(300);
      assertThat(desk.accepted(done)).hasSize(300).doesNotHaveDuplicates();
      assertThat(counted(desk)).isEqualTo(300);
    }
  }

  @Test
  void judgesAnewWhereOthersWroteMeanwhile() {
    try (Desk desk = new Desk()) {
      Import started = desk.upload(10, false, Desk.register(FIVE_CHUNKS));
      BankTable disturbed =
          desk.disturbed(
              new Desk.Disturbance() {
                @Override
                public void before(int number) {
                  countOneMore(desk, number);
                }
              });

      Import done = Desk.imports(disturbed).advance(started, Desk.NEVER);

      assertThat(counted(desk)).isEqualTo(done.progress().accepted() + 3);
    }
  }

  @Test
  void failsLoudlyWhereItsJudgeCanNeverBeWritten() {
    try (Desk desk = new Desk()) {
      Import started = desk.upload(10, false, Desk.register(3));
      BankTable disturbed =
          desk.disturbed(
              new Desk.Disturbance() {
                @Override
                public void before(int number) {
                  countOneMore(desk, 1);
                }
              });

      assertThatThrownBy(() -> Desk.imports(disturbed).advance(started, Desk.NEVER))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("TALLY#");
    }
  }

  @Test
  void isUnfinishedUntilItsLastRow() {
    try (Desk desk = new Desk()) {
      Import started = desk.upload(10, false, Desk.register(FIVE_CHUNKS));
      assertThat(desk.imports().unfinished()).containsExactly(started);

      Import onTheWay = desk.imports().advance(started, Desk.after(2));
      assertThat(desk.imports().unfinished()).containsExactly(onTheWay);

      assertThat(desk.imports().advance(onTheWay, Desk.NEVER).progress().finished()).isTrue();
      assertThat(desk.imports().unfinished()).isEmpty();
    }
  }

  @Test
  void isFinishedAtOnceWhereItHasNoRows() {
    try (Desk desk = new Desk()) {
      assertThat(desk.upload(10, false, Desk.register(0)).progress().finished()).isTrue();
      assertThat(desk.imports().unfinished()).isEmpty();
    }
  }

  private static CompletableFuture<Import> inParallel(Desk desk, Import from) {
    return CompletableFuture.supplyAsync(() -> desk.imports().advance(from, Desk.NEVER));
  }

  private static Import found(Desk desk, Import started) {
    return desk.imports().find(started.id()).orElseThrow();
  }

  private static void crash(Desk desk, Desk.Disturbance disturbance) {
    Import started = desk.upload(10, false, Desk.register(FIVE_CHUNKS));
    BankTable crashing = desk.disturbed(disturbance);
    assertThatThrownBy(() -> Desk.imports(crashing).advance(started, Desk.NEVER))
        .isInstanceOf(Desk.Crash.class);
    assertThat(desk.imports().advance(found(desk, started), Desk.NEVER).progress().finished())
        .isTrue();
  }

  private static void crashAt(int wanted, int number) {
    if (number == wanted) {
      throw new Desk.Crash();
    }
  }

  /** Somebody else counts one too, before each of the first three transactions. */
  private static void countOneMore(Desk desk, int number) {
    if (number > 3) {
      return;
    }
    var key = SampleRegister.tallyOf("云溪");
    long count = desk.table.read(key).map(SampleItem::count).orElse(0L);
    long version = desk.table.read(key).map(Item::version).orElse(0L);
    Item more = SampleItem.tally(key, count + 1, version + 1);
    assertThat(desk.table.write(Transaction.EMPTY.put(more))).isInstanceOf(Written.Committed.class);
  }

  private static long counted(Desk desk) {
    return desk.books().keySet().stream()
        .filter(key -> key.startsWith("TALLY#"))
        .map(key -> key.substring("TALLY#".length(), key.indexOf('|')))
        .mapToLong(
            name -> SampleItem.count(desk.table.read(SampleRegister.tallyOf(name)).orElseThrow()))
        .sum();
  }

  private static Map<?, ?> undisturbed() {
    try (Desk desk = new Desk()) {
      assertThat(desk.run(10, false, Desk.register(FIVE_CHUNKS)).progress().finished()).isTrue();
      return desk.books();
    }
  }
}
