package org.pointsbank.domain.draft;

import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RuleDraftId;
import org.pointsbank.domain.TrialId;

/**
 * A past period reckoned once more by a draft, account by account; it moves nothing. Source: rules
 * 5.10.
 *
 * @param id the bank's own
 * @param district of the draft
 * @param draft by which
 * @param edition the version of the draft by which it reckons
 * @param scope what it reckons
 * @param begun by whom, and when: lines that were posted later are not in it
 * @param progress how far it is
 * @param version how often it was written
 */
public record Trial(
    TrialId id,
    DistrictId district,
    RuleDraftId draft,
    long edition,
    Scope scope,
    Signature begun,
    TrialProgress progress,
    long version) {
  /**
   * What a trial reckons.
   *
   * @param period of the services
   * @param one the community it was asked for, if for one alone
   * @param communities whose accounts, in this order; at least one
   */
  public record Scope(Quarter period, Optional<CommunityId> one, List<CommunityId> communities) {
    /** Copies the list in; refuses a scope without a community. */
    public Scope {
      communities = List.copyOf(communities);
      if (communities.isEmpty()) {
        throw new IllegalArgumentException("a trial of no community");
      }
    }
  }

  /** A new one of {@code draft} as it is. */
  public static Trial begin(TrialId id, RuleDraft draft, Scope scope, Signature begun) {
    return new Trial(
        id, draft.district(), draft.id(), draft.edition(), scope, begun, TrialProgress.NONE, 1);
  }

  /** The same further on. */
  public Trial at(TrialProgress further) {
    return new Trial(id, district, draft, edition, scope, begun, further, version + 1);
  }

  /** The same, to go no further: the draft has other rules now. */
  public Trial stopped() {
    return at(progress.stopped());
  }

  /** Whether {@code now} has other rules than the ones that are tried here. */
  public boolean outdatedBy(RuleDraft now) {
    return now.edition() != edition;
  }

  /** Whether {@code now} may be adopted on it. */
  public boolean grounds(RuleDraft now) {
    return progress.phase() == TrialPhase.FINISHED && !outdatedBy(now);
  }

  /** The community whose accounts are next. */
  public CommunityId community() {
    return scope.communities().get(progress.place().community());
  }
}
