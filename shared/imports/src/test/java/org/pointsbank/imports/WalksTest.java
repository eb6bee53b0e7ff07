package org.pointsbank.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Import;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.SampleItem;
import org.pointsbank.table.Written;

@DisplayName("A walk over what an import made")
final class WalksTest {
  private static final PersonId OTHER = new PersonId(Desk.id(3));

  /** Seals every person but V00007, who is refused; seals are counted. */
  private static final class Sealing implements Judge<Reference> {
    @Override
    public List<Key> wanted(Reference made, View seen) {
      return List.of(seals());
    }

    @Override
    public Verdict judge(Reference made, View view) {
      if (made.text().equals("V00007")) {
        return new Verdict.Rejected("not-yours", "");
      }
      long sealed = view.find(seals()).map(SampleItem::count).orElse(0L);
      return new Verdict.Accepted(
          made.text(),
          List.of(
              SampleItem.note(new Key("SEALED", made.text()), "sealed"),
              SampleItem.tally(seals(), sealed + 1, sealed + 1)));
    }
  }

  @Test
  void reachesEveryAcceptedRowOnce() {
    try (Desk desk = new Desk()) {
      Import imported = desk.run(10, false, Desk.register(300));

      Import done = walks(desk.table).advance(begun(desk, imported), Desk.NEVER);

      assertThat(done.progress().finished()).isTrue();
      assertThat(done.progress().accepted()).isEqualTo(299);
      assertThat(sealed(desk)).isEqualTo(299);
    }
  }

  @Test
  void saysWhatItSkippedAndWhy() {
    try (Desk desk = new Desk()) {
      Import imported = desk.run(10, false, Desk.register(20));
      Walks walks = walks(desk.table);

      Import done = walks.advance(begun(desk, imported), Desk.NEVER);

      assertThat(desk.reports().rejections(done.id(), walks.course(), 1, 10).rows())
          .extracting("row", "reason")
          .containsExactly(org.assertj.core.groups.Tuple.tuple(8L, "not-yours"));
      assertThat(desk.rejected(imported)).noneMatch(row -> row.reason().equals("not-yours"));
    }
  }

  @ParameterizedTest(name = "in transaction {0}")
  @ValueSource(ints = {1, 2, 3})
  void goesOnAfterACrash(int transaction) {
    try (Desk desk = new Desk()) {
      Import imported = desk.run(10, false, Desk.register(250));
      Import begun = begun(desk, imported);
      BankTable crashing = desk.disturbed(crashIn(transaction));
      assertThatThrownBy(() -> walks(crashing).advance(begun, Desk.NEVER))
          .isInstanceOf(Desk.Crash.class);

      Walks walks = walks(desk.table);
      Import done = walks.advance(walks.find(imported.id()).orElseThrow(), Desk.NEVER);

      assertThat(sealed(desk)).isEqualTo(imported.progress().accepted() - 1);
      assertThat(done.progress().accepted()).isEqualTo(imported.progress().accepted() - 1);
    }
  }

  @Test
  void isUnfinishedUntilItsLastRowAndRemembersWhoBeganIt() {
    try (Desk desk = new Desk()) {
      Import begun = begun(desk, desk.run(10, false, Desk.register(20)));
      Walks walks = walks(desk.table);

      assertThat(walks.unfinished())
          .containsExactly(begun)
          .allMatch(walk -> walk.by().equals(OTHER));
      assertThat(desk.imports().unfinished()).isEmpty();
      assertThat(walks.advance(begun, Desk.NEVER).progress().finished()).isTrue();
      assertThat(walks.unfinished()).isEmpty();
    }
  }

  @Test
  void isNotBegunBeforeTheImportIsDone() {
    try (Desk desk = new Desk()) {
      Import started = desk.upload(10, false, Desk.register(20));

      assertThatThrownBy(() -> walks(desk.table).started(started, OTHER, Desk.NOW))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Desk.Disturbance crashIn(int transaction) {
    return new Desk.Disturbance() {
      @Override
      public void after(int number) {
        if (number == transaction) {
          throw new Desk.Crash();
        }
      }
    };
  }

  private static Walks walks(BankTable table) {
    return new Walks(table, "sealing", _ -> new Sealing(), new Random(1));
  }

  private static Import begun(Desk desk, Import imported) {
    Walks walks = walks(desk.table);
    assertThat(desk.table.write(walks.begin(walks.started(imported, OTHER, Desk.NOW))))
        .isInstanceOf(Written.Committed.class);
    return walks.find(imported.id()).orElseThrow();
  }

  private static Key seals() {
    return new Key("SEALS", "SEALS");
  }

  private static long sealed(Desk desk) {
    long notes = desk.books().keySet().stream().filter(key -> key.startsWith("SEALED|")).count();
    Item seals = desk.table.read(seals()).orElseThrow();
    assertThat(SampleItem.count(seals)).isEqualTo(notes);
    return notes;
  }
}
