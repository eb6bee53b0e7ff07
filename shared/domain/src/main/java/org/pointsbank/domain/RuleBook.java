package org.pointsbank.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a district's rules. What is in force when a service starts decides. Source: rules
 * 5.1.
 *
 * @param version counts from 1; every line names it
 * @param effective the first local day it is in force
 * @param zone where the district's days begin and end
 * @param items the catalogue, by code
 * @param hours how hours count
 * @param points how people move points by hand
 * @param expiry whether points expire
 * @param rounds when rounds happen
 * @param evaluation how a quarter is evaluated
 * @param paper how large a passbook is
 * @param activities how activities are organised
 * @param acting who acts for whom
 * @param communities what communities have otherwise
 */
public record RuleBook(
    long version,
    LocalDate effective,
    ZoneId zone,
    Map<String, ServiceItem> items,
    HourRules hours,
    PointRules points,
    Expiry expiry,
    RoundRules rounds,
    EvaluationRules evaluation,
    PaperRules paper,
    ActivityRules activities,
    ActingRules acting,
    Map<CommunityId, CommunityRules> communities) {
  /** Copies both maps in. */
  public RuleBook {
    items = Map.copyOf(items);
    communities = Map.copyOf(communities);
    if (version < 1) {
      throw new IllegalArgumentException("not a version: " + version);
    }
  }

  /** A rule book that says nothing about acting. */
  public RuleBook(
      long version,
      LocalDate effective,
      ZoneId zone,
      Map<String, ServiceItem> items,
      HourRules hours,
      PointRules points,
      Expiry expiry,
      RoundRules rounds,
      EvaluationRules evaluation,
      PaperRules paper,
      ActivityRules activities,
      Map<CommunityId, CommunityRules> communities) {
    this(
        version,
        effective,
        zone,
        items,
        hours,
        points,
        expiry,
        rounds,
        evaluation,
        paper,
        activities,
        ActingRules.FIRST,
        communities);
  }

  /** The item called {@code code}, if the catalogue has it. */
  public Optional<ServiceItem> item(String code) {
    return Optional.ofNullable(items.get(code));
  }

  /** The same rules as another version, in force from another day. */
  public RuleBook as(long otherVersion, LocalDate day) {
    return new RuleBook(
        otherVersion,
        day,
        zone,
        items,
        hours,
        points,
        expiry,
        rounds,
        evaluation,
        paper,
        activities,
        acting,
        communities);
  }

  /** The rules as they hold in {@code community}: its own sections in place of the district's. */
  public RuleBook in(CommunityId community) {
    return Optional.ofNullable(communities.get(community)).map(this::with).orElse(this);
  }

  private RuleBook with(CommunityRules own) {
    Map<String, ServiceItem> priced = new HashMap<>(items);
    own.coefficients()
        .forEach((code, coefficient) ->
            priced.computeIfPresent(code, (_, item) -> item.worth(coefficient)));
    return new RuleBook(
        version,
        effective,
        zone,
        priced,
        own.hours().orElse(hours),
        own.points().orElse(points),
        own.expiry().orElse(expiry),
        own.rounds().orElse(rounds),
        own.evaluation().orElse(evaluation),
        own.paper().orElse(paper),
        own.activities().orElse(activities),
        acting,
        communities);
  }
}
