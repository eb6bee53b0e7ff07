package org.pointsbank.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.PrincipalItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;

/** Who is tied to which token in the {@link SmallDistrict}, and who may do what there. */
final class SmallStaff {
  private static final LocalDate SINCE = LocalDate.of(2026, 1, 15);
  private static final Map<String, PersonId> SUBJECTS =
      Map.of(
          "officer", SmallDistrict.OFFICER,
          "worker-chen", SmallDistrict.CHEN,
          "worker-lin", SmallDistrict.LIN,
          "worker-gao", SmallDistrict.GAO,
          "worker-he", SmallDistrict.HE,
          "auditor", SmallDistrict.AUDITOR,
          "volunteer-wang", SmallDistrict.WANG,
          "volunteer-li", SmallDistrict.LI,
          "volunteer-zhao", SmallDistrict.ZHAO);

  private SmallStaff() {}

  static void tie(BankTable table) {
    SUBJECTS.forEach((subject, person) ->
        write(
            table,
            Transaction.EMPTY.create(PrincipalItem.write(SmallDistrict.ISSUER, subject, person))));
    CommunityId jinkun = SmallDistrict.JINKUN;
    CommunityId liuan = SmallDistrict.LIUAN;
    grant(table, SmallDistrict.OFFICER, Role.DISTRICT_OFFICER);
    grant(table, SmallDistrict.AUDITOR, Role.AUDITOR);
    grant(table, SmallDistrict.CHEN, Role.CENTRE_WORKER, jinkun, liuan);
    grant(table, SmallDistrict.LIN, Role.CENTRE_WORKER, jinkun, liuan);
    grant(table, SmallDistrict.GAO, Role.CENTRE_WORKER, jinkun, liuan);
    grant(table, SmallDistrict.HE, Role.CENTRE_WORKER, liuan);
  }

  private static void grant(
      BankTable table, PersonId person, Role role, CommunityId... communities) {
    List<Grant> grants =
        communities.length == 0
            ? List.of(grant(role, Optional.empty()))
            : Stream.of(communities).map(each -> grant(role, Optional.of(each))).toList();
    write(table, Transaction.EMPTY.create(GrantsItem.write(person, grants, 1)));
  }

  private static Grant grant(Role role, Optional<CommunityId> community) {
    return new Grant(role, SmallDistrict.DISTRICT, community, SINCE, Optional.empty());
  }

  private static void write(BankTable table, Transaction transaction) {
    if (!(table.write(transaction) instanceof Written.Committed)) {
      throw new IllegalStateException("the table was not empty");
    }
  }
}
