package org.pointsbank.movemembers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("The sample events of move-members")
final class MoveMembersEventsTest {
  @Test
  void askForAMove() {
    Played played = play("move-members-asked");

    assertThat(played.status()).isEqualTo(201);
    assertThat(played.body().path("state").asText()).isEqualTo("asked");
  }

  @Test
  void askForNobodyOfAnotherCommunity() {
    assertThat(play("move-members-asked-refused").status()).isEqualTo(404);
  }

  @Test
  void listNoMoves() {
    Played played = play("move-members-listed");

    assertThat(played.status()).isEqualTo(200);
    assertThat(played.body().toString()).isEqualTo("{\"items\":[],\"nextCursor\":null}");
  }

  @Test
  void listNothingThatWaits() {
    assertThat(play("move-members-waiting").body().path("items")).isEmpty();
  }

  @Test
  void signNobodyInWithoutAMove() {
    assertThat(play("move-members-sign-in-refused").status()).isEqualTo(404);
  }

  @Test
  void endAMembership() {
    Played played = play("move-members-ended");

    assertThat(played.status()).isEqualTo(200);
    assertThat(played.body().path("state").asText()).isEqualTo("LEFT");
  }

  @Test
  void endNoMembershipOfAnotherCommunity() {
    assertThat(play("move-members-end-refused").status()).isEqualTo(404);
  }

  @Test
  void letNobodyRejoinWhoIsAMember() {
    assertThat(play("move-members-rejoin-refused").code()).isEqualTo("member-already");
  }

  @Test
  void findNobodyTwice() {
    assertThat(play("move-members-duplicates-listed").body().path("total").asLong()).isZero();
  }

  @Test
  void proposeThatTwoAreOne() {
    Played played = play("move-members-merge-proposed");

    assertThat(played.status()).isEqualTo(201);
    assertThat(played.body().path("state").asText()).isEqualTo("proposed");
  }

  @Test
  void mergeNobodyOfAnotherCommunity() {
    assertThat(play("move-members-merge-refused").status()).isEqualTo(404);
  }

  @Test
  void tickOverNobodyWhoMoved() {
    assertThat(play("move-members-hourly-tick").text()).isEqualTo("{\"passedOn\":0,\"ended\":0}");
  }

  private static Played play(String name) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(MoveMembers::new)) {
      return bank.play(name);
    }
  }
}
