package org.pointsbank.movemembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.LatestBindingItem;
import org.pointsbank.testkit.Played;

@DisplayName("With a death")
final class DeathTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
  private static final String DAY = "2026-10-01";

  @Test
  void everySignInEndsAtOnceInAWarmFunctionToo() {
    try (Removal removal = new Removal()) {
      assertThat(removal.waiting(JINKUN).status()).isEqualTo(200);
      assertThat(waiting(removal, "worker-lin").status()).isEqualTo(200);

      Played _ = new Farewell(removal.bank()).end("officer", LIN, "DECEASED", DAY);

      assertThat(waiting(removal, "worker-lin").code()).isEqualTo("not-bound");
      assertThat(waiting(removal, "worker-chen").status()).isEqualTo(200);
    }
  }

  @Test
  void rolesEndAndEveryCodeFromTheDesk() {
    try (Removal removal = new Removal()) {
      Played _ = new Farewell(removal.bank()).end("officer", LIN, "DECEASED", DAY);

      var sheet = removal.bank().bank().read(GrantsItem.keyOf(LIN)).orElseThrow();
      assertThat(GrantsItem.read(sheet)).hasSize(2).noneMatch(grant -> grant.on(TODAY));
      assertThat(GrantsItem.signInsEnded(sheet)).hasValue(TODAY);
      assertThat(removal.bank().bank().read(LatestBindingItem.keyOf(LIN)))
          .map(LatestBindingItem::read)
          .hasValue("none");
    }
  }

  @Test
  void whoActedForThemDoesNotAnyMoreNorTheyForOthers() {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());
      farewell.acts(LI, WANG);
      farewell.acts(WANG, LI);
      farewell.acts(LI, LIN);

      Played _ = farewell.end("worker-chen", WANG, "DECEASED", DAY);

      assertThat(farewell.actsFor(LI, TODAY)).containsExactly(LIN);
      assertThat(farewell.actsFor(WANG, TODAY)).isEmpty();
      assertThat(farewell.steps(WANG).stream().map(Step::kind))
          .containsExactlyInAnyOrder(Step.Kind.DECEASED, Step.Kind.PROXY_ENDED);
      assertThat(farewell.steps(LI).stream().map(Step::about)).containsExactly(WANG.value());
    }
  }

  @Test
  void whoOnlyLeftStillSignsIn() {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());
      farewell.acts(LI, WANG);

      Played _ = farewell.end("worker-chen", WANG, "LEFT", DAY);

      assertThat(
              removal
                  .as("volunteer-wang", JINKUN)
                  .send("GET /communities/{community}/people/{person}/moves")
                  .status())
          .isEqualTo(200);
      assertThat(farewell.actsFor(LI, TODAY)).containsExactly(WANG);
    }
  }

  @Test
  void thatWasToldInErrorSignInsCountAgainAndRolesDoNot() {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());
      Played _ = farewell.end("officer", LIN, "DECEASED", DAY);

      assertThat(farewell.rejoin("worker-chen", JINKUN, LIN, DAY).status()).isEqualTo(201);

      assertThat(waiting(removal, "worker-lin").code()).isEqualTo("role-missing");
    }
  }

  @Test
  void ofSomebodyWhoHoldsARoleAnOfficerEntersIt() {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());

      assertThat(farewell.end("worker-chen", LIN, "DECEASED", DAY).code())
          .isEqualTo("role-missing");
      assertThat(waiting(removal, "worker-lin").status()).isEqualTo(200);
      assertThat(farewell.end("officer", WANG, "DECEASED", DAY).code()).isEqualTo("role-missing");
      assertThat(farewell.end("officer", LIN, "LEFT", DAY).code()).isEqualTo("role-missing");
      assertThat(farewell.end("worker-chen", LIN, "LEFT", DAY).status()).isEqualTo(200);
    }
  }

  private static Played waiting(Removal removal, String who) {
    return removal
        .bank()
        .as(who)
        .with("community", JINKUN)
        .send("GET /communities/{community}/moves/waiting");
  }
}
