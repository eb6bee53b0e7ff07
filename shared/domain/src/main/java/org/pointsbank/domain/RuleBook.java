package org.pointsbank.domain;

import java.time.LocalDate;
import java.time.ZoneId;
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
 * @param rounds when rounds happen
 * @param measure what evaluations rank by; equal measures share a rank, the next rank is left out
 * @param evaluationDays so many days after a quarter's end the hourly tick evaluates it; none where
 *     only people and schedules do
 */
public record RuleBook(
    long version,
    LocalDate effective,
    ZoneId zone,
    Map<String, ServiceItem> items,
    HourRules hours,
    RoundRules rounds,
    Measure measure,
    Optional<Long> evaluationDays) {
  /** Copies the catalogue in. */
  public RuleBook {
    items = Map.copyOf(items);
    if (version < 1) {
      throw new IllegalArgumentException("not a version: " + version);
    }
    if (evaluationDays.map(days -> days < 0).orElse(false)) {
      throw new IllegalArgumentException("evaluated before its quarter ends: " + evaluationDays);
    }
  }

  /** The item called {@code code}, if the catalogue has it. */
  public Optional<ServiceItem> item(String code) {
    return Optional.ofNullable(items.get(code));
  }
}
