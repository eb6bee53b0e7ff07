package org.pointsbank.testkit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.CommunityRules;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.PointRules;
import org.pointsbank.domain.RoundRules;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceItem;

/** A rule book in which some sections are other ones, for tests that need just those changed. */
public final class AmendedRules {
  private final RuleBook like;
  private long version;
  private LocalDate effective;
  private ZoneId zone;
  private Map<String, ServiceItem> items;
  private HourRules hours;
  private PointRules points;
  private Expiry expiry;
  private RoundRules rounds;
  private EvaluationRules evaluation;
  private ActivityRules activities;
  private Map<CommunityId, CommunityRules> communities;

  private AmendedRules(RuleBook like) {
    this.like = like;
    this.version = like.version();
    this.effective = like.effective();
    this.zone = like.zone();
    this.items = like.items();
    this.hours = like.hours();
    this.points = like.points();
    this.expiry = like.expiry();
    this.rounds = like.rounds();
    this.evaluation = like.evaluation();
    this.activities = like.activities();
    this.communities = like.communities();
  }

  /** Nothing changed yet. */
  public static AmendedRules of(RuleBook like) {
    return new AmendedRules(like);
  }

  /** As another version, in force from another day. */
  public AmendedRules from(long otherVersion, LocalDate day) {
    version = otherVersion;
    effective = day;
    return this;
  }

  /** With days of another zone. */
  public AmendedRules zone(ZoneId other) {
    zone = other;
    return this;
  }

  /** With another catalogue. */
  public AmendedRules items(Map<String, ServiceItem> other) {
    items = Map.copyOf(other);
    return this;
  }

  /** With hours that count otherwise. */
  public AmendedRules hours(HourRules other) {
    hours = other;
    return this;
  }

  /** With points that people move otherwise. */
  public AmendedRules points(PointRules other) {
    points = other;
    return this;
  }

  /** With points that expire otherwise. */
  public AmendedRules expiry(Expiry other) {
    expiry = other;
    return this;
  }

  /** With other rounds. */
  public AmendedRules rounds(RoundRules other) {
    rounds = other;
    return this;
  }

  /** With quarters that are evaluated otherwise. */
  public AmendedRules evaluation(EvaluationRules other) {
    evaluation = other;
    return this;
  }

  /** With activities that are organised otherwise. */
  public AmendedRules activities(ActivityRules other) {
    activities = other;
    return this;
  }

  /** With communities that have something otherwise. */
  public AmendedRules communities(Map<CommunityId, CommunityRules> other) {
    communities = Map.copyOf(other);
    return this;
  }

  /** The rule book. */
  public RuleBook book() {
    return new RuleBook(
        version,
        effective,
        zone,
        items,
        hours,
        points,
        expiry,
        rounds,
        evaluation,
        like.paper(),
        activities,
        like.acting(),
        communities);
  }
}
