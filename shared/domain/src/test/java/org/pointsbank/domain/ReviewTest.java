package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What comes of a word on a record")
final class ReviewTest {
  private static final Instant AT = Instant.parse("2026-10-01T01:00:00Z");

  /** Person 1 served, 2 entered it, 3 confirmed it first; 4 is somebody else. */
  @ParameterizedTest(name = "person {1} on a {0} record, over the limit: {2}: {3}")
  @CsvSource({
    "pending, 1, false, OwnRecord",
    "pending, 2, false, EnteredByYou",
    "pending, 4, false, confirmed",
    "pending, 4, true, awaiting-second",
    "awaiting-second, 4, true, WrongState",
    "confirmed, 4, false, WrongState",
    "awarded, 4, false, WrongState",
    "rejected, 4, false, WrongState",
    "withdrawn, 4, false, WrongState"
  })
  void confirms(String state, int by, boolean needsSecond, String outcome) {
    assertThat(said(Review.confirm(record(state, needsSecond), word(by)))).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "person {1} on a {0} record: {2}")
  @CsvSource({
    "pending, 4, WrongState",
    "awaiting-second, 1, OwnRecord",
    "awaiting-second, 2, EnteredByYou",
    "awaiting-second, 3, ConfirmedByYou",
    "awaiting-second, 4, confirmed",
    "confirmed, 4, WrongState",
    "rejected, 4, WrongState"
  })
  void confirmsSecond(String state, int by, String outcome) {
    assertThat(said(Review.confirmSecond(record(state, true), word(by)))).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "person {1} on a {0} record: {2}")
  @CsvSource({
    "pending, 1, OwnRecord",
    "pending, 2, EnteredByYou",
    "pending, 4, rejected",
    "awaiting-second, 3, rejected",
    "confirmed, 4, WrongState",
    "awarded, 4, WrongState",
    "rejected, 4, WrongState",
    "withdrawn, 4, WrongState"
  })
  void rejects(String state, int by, String outcome) {
    assertThat(said(Review.reject(record(state, true), word(by), "why"))).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "person {1} on a {0} record: {2}")
  @CsvSource({
    "pending, 1, withdrawn",
    "pending, 2, withdrawn",
    "pending, 4, NotYours",
    "awaiting-second, 1, WrongState",
    "confirmed, 2, WrongState",
    "confirmed, 4, NotYours",
    "withdrawn, 1, WrongState"
  })
  void withdraws(String state, int by, String outcome) {
    assertThat(said(Review.withdraw(record(state, false), word(by)))).isEqualTo(outcome);
  }

  private static String said(Review review) {
    return review instanceof Review.Done(ServiceRecord record)
        ? record.state().word()
        : review.getClass().getSimpleName();
  }

  private static Confirmation word(int by) {
    return new Confirmation(person(by), AT);
  }

  private static PersonId person(int last) {
    return new PersonId("00000000-0000-7000-8000-00000000000" + last);
  }

  private static RecordState state(String word) {
    return switch (word) {
      case "pending" -> new RecordState.Pending();
      case "awaiting-second" -> new RecordState.AwaitingSecond(word(3));
      case "confirmed" -> new RecordState.Confirmed(word(3), Optional.empty());
      case "awarded" -> new RecordState.Awarded(word(3), Optional.empty(), 1);
      case "rejected" -> new RecordState.Rejected(word(3), "why");
      case "withdrawn" -> new RecordState.Withdrawn(word(1));
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static ServiceRecord record(String state, boolean needsSecond) {
    CommunityId community = new CommunityId("00000000-0000-7000-8000-00000000000a");
    LocalDateTime start = LocalDateTime.parse("2026-09-02T09:00");
    return new ServiceRecord(
        new RecordId(LocalDate.of(2026, 9, 2), "00000000-0000-7000-8000-00000000000b"),
        person(1),
        new AccountId(community, Colour.BLUE, person(1)),
        community,
        "G01",
        Capacity.RESIDENT,
        new Interval(start, start.plusHours(1)),
        EvidenceGrade.SHEET,
        new ServiceRecord.Entry(person(2), AT, "", "", ""),
        needsSecond,
        state(state),
        1);
  }
}
