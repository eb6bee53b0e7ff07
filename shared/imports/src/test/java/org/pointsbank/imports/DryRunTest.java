package org.pointsbank.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.table.Import;

@DisplayName("A dry run")
final class DryRunTest {
  @Test
  void reportsWhatTheRunInEarnestWill() {
    try (Desk desk = new Desk()) {
      Import dry = desk.run(10, true, SampleRegister.file("register.csv"));
      Import real = desk.run(11, false, SampleRegister.file("register.csv"));

      assertThat(dry.progress()).isEqualTo(real.progress());
      assertThat(desk.rejected(dry)).isEqualTo(desk.rejected(real));
      assertThat(desk.accepted(dry)).isEqualTo(desk.accepted(real));
    }
  }

  @Test
  void writesNothingButItsReport() {
    try (Desk desk = new Desk()) {
      assertThat(desk.run(10, false, Desk.register(30)).progress().finished()).isTrue();
      var before = desk.books();

      Import dry = desk.run(11, true, Desk.register(130));

      assertThat(dry.progress().unchanged()).isEqualTo(30);
      assertThat(dry.progress().accepted()).isEqualTo(100);
      assertThat(desk.books()).isEqualTo(before);
    }
  }

  @Test
  void seesEarlierRowsAcrossItsCalls() {
    try (Desk desk = new Desk()) {
      Import at = desk.upload(10, true, Desk.repeated(100));
      while (!at.progress().finished()) {
        at = desk.imports().advance(at, Desk.after(1));
      }

      assertThat(at.progress().rejected()).containsEntry("duplicate-person", 1L);
    }
  }
}
