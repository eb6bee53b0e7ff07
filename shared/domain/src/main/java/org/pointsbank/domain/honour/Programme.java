package org.pointsbank.domain.honour;

import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ProgrammeId;

/**
 * An award programme. Source: rules 16.1.
 *
 * @param id the bank's own
 * @param district in which
 * @param community of which it is; of the whole district where there is none
 * @param terms what it promises
 * @param made by whom, and when
 * @param closed whether no edition begins any more
 * @param version counts its changes
 */
public record Programme(
    ProgrammeId id,
    DistrictId district,
    Optional<CommunityId> community,
    Terms terms,
    Confirmation made,
    boolean closed,
    long version) {
  /** The same, with no edition any more. */
  public Programme close() {
    return new Programme(id, district, community, terms, made, true, version + 1);
  }

  /** Whether people of {@code other} may be nominated. */
  public boolean covers(CommunityId other) {
    return community.map(other::equals).orElse(true);
  }
}
