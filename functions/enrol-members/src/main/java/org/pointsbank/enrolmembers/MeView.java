package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;

/**
 * The caller as the bank knows them.
 *
 * @param person the bank's own id
 * @param number the member number
 * @param name as the register writes it
 * @param district where they are known
 * @param communities where they are or were members, oldest first
 * @param roles what they may do today beside their own things
 * @param accounts all of them, by community and colour
 * @param actsFor for whom they may act today
 */
@Serdeable
record MeView(
    String person,
    String number,
    String name,
    DistrictView district,
    List<MemberView> communities,
    List<RoleView> roles,
    List<AccountRef> accounts,
    List<PrincipalView> actsFor) {

  /**
   * A district.
   *
   * @param district the bank's own id
   * @param name as people call it
   */
  @Serdeable
  record DistrictView(String district, String name) {}

  /**
   * A time in a community.
   *
   * @param community the bank's own id
   * @param name as people call it
   * @param from the first day
   * @param until the first day no more, if it ended
   */
  @Serdeable
  record MemberView(String community, String name, LocalDate from, Optional<LocalDate> until) {}

  /**
   * A role.
   *
   * @param role what the person may do
   * @param district where
   * @param community where exactly; empty where it reaches over the whole district
   */
  @Serdeable
  record RoleView(Role role, String district, Optional<String> community) {
    static RoleView of(Grant grant) {
      return new RoleView(
          grant.role(), grant.district().value(), grant.community().map(CommunityId::value));
    }
  }

  /**
   * The address of an account.
   *
   * @param community where it is kept
   * @param colour its colour
   */
  @Serdeable
  record AccountRef(String community, Colour colour) {
    static final Comparator<AccountRef> ORDER =
        Comparator.comparing(AccountRef::community).thenComparing(AccountRef::colour);

    static AccountRef of(Account account) {
      return new AccountRef(account.id().community().value(), account.id().colour());
    }
  }

  /**
   * Somebody for whom the caller acts.
   *
   * @param person the bank's own id
   * @param name masked: {@code 王*}
   * @param kind as what
   * @param acts what they may do
   * @param until the first day no more, if it ends
   */
  @Serdeable
  record PrincipalView(
      String person, String name, Acting.Kind kind, List<Act> acts, Optional<LocalDate> until) {
    static PrincipalView of(Acting acting, Person principal) {
      return new PrincipalView(
          principal.id().value(),
          principal.maskedName(),
          acting.kind(),
          acting.acts().stream().sorted().toList(),
          acting.until());
    }
  }

  /** Names may not reach a log by accident. */
  @Override
  public String toString() {
    return "MeView[" + person + "]";
  }
}
