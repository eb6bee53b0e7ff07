package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamKind;
import org.pointsbank.domain.team.TeamStay;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.BranchRoll;
import org.pointsbank.table.Page;
import org.pointsbank.table.Slice;
import org.pointsbank.table.TeamItem;
import org.pointsbank.table.TeamStayItem;

/** Gathers the evidence of everybody on the roll of a Party branch. Source: rules 16.10. */
@Singleton
final class BranchEvidence {
  private final BankTable table;
  private final RuleShelf rules;
  private final Evidence evidence;

  BranchEvidence(BankTable table, RuleShelf rules, Evidence evidence) {
    this.table = table;
    this.rules = rules;
    this.evidence = evidence;
  }

  /** A Party branch of {@code community}; no other team. */
  Optional<Team> branch(CommunityId community, TeamId team) {
    return table
        .read(TeamItem.keyOf(community, team))
        .map(TeamItem::read)
        .filter(found -> found.kind() == TeamKind.PARTY_BRANCH);
  }

  /** Those of {@code stays} who are on the roll, as the caller may see them. */
  BranchEvidenceController.BranchEvidenceList of(
      Call call, Team branch, Period period, Slice stays) {
    LocalDate today = LocalDate.ofInstant(call.now(), rules.of(branch.community()).zone());
    Optional<LocalDate> day = branch.rollDay(period, today);
    Page page = table.list(stays);
    List<TeamStay> some = page.items().stream().map(TeamStayItem::read).toList();
    return new BranchEvidenceController.BranchEvidenceList(
        branch.name(),
        period.name(),
        day,
        day.map(roll -> BranchRoll.of(table, branch, some, roll))
            .orElseGet(Stream::empty)
            .map(person -> evidence.of(call, branch.community(), person, period))
            .toList(),
        Cursor.behind(page.next()));
  }
}
