package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.ProblemCode;

/**
 * A role that is to be granted or ended.
 *
 * @param role any but {@code VOLUNTEER}, which everybody is
 * @param community where: demanded for {@code CENTRE_WORKER}, {@code TEAM_LEADER} and {@code
 *     PARTNER}; the others reach over the whole district and take none
 * @param until the first day no more, if the end is known already; ending a role asks for none
 */
@Serdeable
record GrantAsked(Role role, Optional<String> community, Optional<LocalDate> until) {
  private static final Set<Role> LOCAL =
      EnumSet.of(Role.CENTRE_WORKER, Role.TEAM_LEADER, Role.PARTNER);

  /**
   * The community it is about, if it is about one.
   *
   * @throws BadInput if such a role cannot be granted there
   */
  Optional<CommunityId> where() {
    if (role == Role.VOLUNTEER) {
      throw BadInput.at("/role", ProblemCode.INVALID_VALUE);
    }
    boolean local = LOCAL.contains(role);
    if (local && community.isEmpty()) {
      throw BadInput.at("/community", ProblemCode.MISSING_FIELD);
    }
    if (!local && community.isPresent()) {
      throw BadInput.at("/community", ProblemCode.INVALID_VALUE);
    }
    return community.map(GrantAsked::id);
  }

  /**
   * The grant, from {@code today} on.
   *
   * @throws BadInput if it would end before it begins
   */
  Grant from(LocalDate today, DistrictId district) {
    if (until.map(day -> !day.isAfter(today)).orElse(false)) {
      throw BadInput.at("/until", ProblemCode.INVALID_VALUE);
    }
    return new Grant(role, district, where(), today, until);
  }

  /** Whether {@code grant} is of this role, there. */
  boolean means(Grant grant, DistrictId district) {
    return grant.role() == role
        && grant.district().equals(district)
        && grant.community().equals(where());
  }

  private static CommunityId id(String text) {
    return BodyId.of("/community", text, CommunityId::new);
  }
}
