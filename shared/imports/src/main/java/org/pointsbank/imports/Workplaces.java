package org.pointsbank.imports;

import java.time.LocalDate;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.table.GrantsItem;

/**
 * In which communities somebody is a centre worker. Source: rules 8.1.
 *
 * @param grants that stand today
 */
public record Workplaces(List<Grant> grants) {
  /** Those of {@code worker} on {@code today}: a role that ended reaches no further row. */
  public static Workplaces of(PersonId worker, LocalDate today, View view) {
    return new Workplaces(
        view.find(GrantsItem.keyOf(worker)).map(GrantsItem::read).orElse(List.of()).stream()
            .filter(grant -> grant.role() == Role.CENTRE_WORKER && grant.on(today))
            .toList());
  }

  /** Whether {@code community} is one of them. */
  public boolean include(CommunityId community) {
    return grants.stream()
        .anyMatch(grant -> grant.community().map(community::equals).orElse(false));
  }
}
