package org.pointsbank.domain.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.MoveId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;

@DisplayName("A word on a move")
final class SigningTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
  private static final CommunityId FROM = new CommunityId(id(11));
  private static final CommunityId TO = new CommunityId(id(12));
  private static final PersonId MOVER = new PersonId(id(201));
  private static final Confirmation ONE = word(101);
  private static final Confirmation OTHER = word(102);
  private static final MoveState ASKED = new MoveState.Asked();
  private static final MoveState SIGNED_OUT = new MoveState.SignedOut(ONE);

  @Test
  void endsOneMembershipOnTheDayOnWhichTheOtherBegins() {
    Signing.Moved moved =
        (Signing.Moved) Signing.in(move(SIGNED_OUT), person(Optional.empty()), OTHER, TODAY);

    assertThat(moved.person().memberships())
        .containsExactly(
            new Membership(FROM, TODAY.minusDays(30), Optional.empty())
                .ended(new Membership.Ending(TODAY, Membership.End.MOVED)),
            new Membership(TO, TODAY, Optional.empty()));
    assertThat(moved.move().state()).isEqualTo(new MoveState.Done(ONE, OTHER, TODAY));
  }

  @ParameterizedTest(name = "{0} days from today")
  @ValueSource(ints = {-1, 0, 1})
  void isRefusedWhereTheMembershipHasAnEnd(int days) {
    Person person = person(Optional.of(TODAY.plusDays(days)));

    assertThat(Signing.standing(person, FROM, TODAY)).isEmpty();
    assertThat(Signing.out(move(ASKED), person, ONE, TODAY))
        .isEqualTo(new Signing.NotMember(TODAY));
  }

  @Test
  void isNotTheMoversOwn() {
    Confirmation own = word(201);
    Person person = person(Optional.empty());

    assertThat(Signing.out(move(ASKED), person, own, TODAY)).isEqualTo(new Signing.OwnFavour());
    assertThat(Signing.in(move(SIGNED_OUT), person, own, TODAY)).isEqualTo(new Signing.OwnFavour());
    assertThat(Signing.refuse(move(ASKED), own, "no")).isEqualTo(new Signing.OwnFavour());
  }

  @Test
  void isNotTheSamePersonsOnBothSides() {
    assertThat(Signing.in(move(SIGNED_OUT), person(Optional.empty()), ONE, TODAY))
        .isEqualTo(new Signing.SignedByYou());
  }

  @Test
  void comesInItsOrder() {
    Person person = person(Optional.empty());

    assertThat(Signing.in(move(ASKED), person, ONE, TODAY))
        .isEqualTo(new Signing.WrongState("asked"));
    assertThat(Signing.out(move(SIGNED_OUT), person, OTHER, TODAY))
        .isEqualTo(new Signing.WrongState("signed-out"));
  }

  @Test
  void isNoLongerHeardOnceTheMoveIsClosed() {
    Move refused = move(new MoveState.Refused(ONE, "no"));

    assertThat(Signing.withdraw(refused, ONE)).isEqualTo(new Signing.WrongState("refused"));
    assertThat(Signing.refuse(refused, ONE, "no")).isEqualTo(new Signing.WrongState("refused"));
  }

  private static Move move(MoveState state) {
    return new Move(new MoveId(id(801)), MOVER, FROM, TO, "reason", ONE, state, 1);
  }

  private static Person person(Optional<LocalDate> until) {
    return new Person(
        MOVER,
        new DistrictId(id(1)),
        "V00001",
        "王芳",
        "10000000001",
        Optional.empty(),
        List.of(new Membership(FROM, TODAY.minusDays(30), until)),
        List.of(),
        1);
  }

  private static Confirmation word(int last) {
    return new Confirmation(new PersonId(id(last)), Instant.parse("2026-10-01T01:00:00Z"));
  }

  private static String id(int last) {
    return "01900000-0000-7000-8000-%012d".formatted(last);
  }
}
