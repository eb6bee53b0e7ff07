package org.pointsbank.domain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.statement.Figures;

/**
 * What the communities of a district did together in a period. Source: rules 17.7.
 *
 * @param communities all of the district
 * @param reports of theirs, made or not
 */
public record DistrictReport(List<CommunityId> communities, List<Report> reports) {
  /** Copies the lists in. */
  public DistrictReport {
    communities = List.copyOf(communities);
    reports = List.copyOf(reports);
  }

  /** Those that are made, by the ids of their communities. */
  public List<Report> made() {
    return reports.stream()
        .filter(Report::over)
        .sorted(Comparator.comparing(report -> report.of().community().value()))
        .toList();
  }

  /** Communities whose report is not made. */
  public List<CommunityId> missing() {
    Set<CommunityId> there =
        made().stream().map(report -> report.of().community()).collect(Collectors.toSet());
    return communities.stream().filter(community -> !there.contains(community)).toList();
  }

  /** All of them together. */
  public ReportSums sums() {
    return made().stream().map(Report::sums).reduce(ReportSums.NONE, ReportSums::plus);
  }

  /** The proof; what moved between communities only cancels out where none is missing. */
  public List<Check> checks() {
    List<Check> checks = new ArrayList<>(sums().checks());
    if (missing().isEmpty()) {
      checks.add(transfers("moves-cancel-out", Flow.MOVED_IN, Flow.MOVED_OUT));
      checks.add(transfers("mergings-cancel-out", Flow.MERGED_IN, Flow.MERGED_OUT));
    }
    return List.copyOf(checks);
  }

  private Check transfers(String name, Flow in, Flow out) {
    Figures came = sums().ledger().of(in).moved();
    Figures went = sums().ledger().of(out).moved();
    return new Check(name, came.spendable() - came.owed(), went.owed() - went.spendable());
  }
}
