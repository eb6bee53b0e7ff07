package org.pointsbank.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.DistrictItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;

/**
 * A small district whose ids never change, so that the files in {@code events/} can name them: two
 * communities, an officer, three workers, an auditor and three volunteers.
 */
public final class SmallDistrict {
  /** The issuer of everybody's token. */
  public static final String ISSUER = "https://issuer.example/";

  /** The moment at which the sample events are played: 2026-10-01 09:00 in Shanghai. */
  public static final Instant NOW = Instant.parse("2026-10-01T01:00:00Z");

  /** The district, 示例区. */
  public static final DistrictId DISTRICT = new DistrictId(id("001"));

  /** The community 锦坤园. */
  public static final CommunityId JINKUN = new CommunityId(id("011"));

  /** The community 柳岸. */
  public static final CommunityId LIUAN = new CommunityId(id("012"));

  /** Officer of the district; token subject {@code officer}. */
  public static final PersonId OFFICER = new PersonId(id("100"));

  /** Worker of both communities; token subject {@code worker-chen}. */
  public static final PersonId CHEN = new PersonId(id("101"));

  /** Worker of both communities; token subject {@code worker-lin}. */
  public static final PersonId LIN = new PersonId(id("102"));

  /** Worker of both communities; token subject {@code worker-gao}. */
  public static final PersonId GAO = new PersonId(id("103"));

  /** Auditor of the district; token subject {@code auditor}. */
  public static final PersonId AUDITOR = new PersonId(id("104"));

  /** Worker of 柳岸 alone; token subject {@code worker-he}. */
  public static final PersonId HE = new PersonId(id("105"));

  /** V00001, resident of 锦坤园; token subject {@code volunteer-wang}. */
  public static final PersonId WANG = new PersonId(id("201"));

  /** V00002, Party member and unit head of 锦坤园; token subject {@code volunteer-li}. */
  public static final PersonId LI = new PersonId(id("202"));

  /** V00003, resident of 柳岸; token subject {@code volunteer-zhao}. */
  public static final PersonId ZHAO = new PersonId(id("203"));

  private static final LocalDate JOINED = LocalDate.of(2026, 1, 15);

  private SmallDistrict() {}

  /** The id that ends in these three hex digits. */
  public static String id(String lastThree) {
    return "01900000-0000-7000-8000-000000000" + lastThree;
  }

  /** Fills an empty table. */
  public static void seed(BankTable table) {
    write(
        table,
        Transaction.EMPTY
            .create(DistrictItem.write(new DistrictItem.District(DISTRICT, "示例区")))
            .create(RuleBookItem.write(DISTRICT, DefaultRules.book()))
            .and(CommunityItem.create(new CommunityItem.Community(JINKUN, DISTRICT, "锦坤园")))
            .and(CommunityItem.create(new CommunityItem.Community(LIUAN, DISTRICT, "柳岸"))));
    staff(table);
    SmallStaff.tie(table);
    enrol(table, WANG, "V00001", "王芳", "10000000001", JINKUN, List.of(Capacity.RESIDENT));
    enrol(
        table,
        LI,
        "V00002",
        "李强",
        "10000000002",
        JINKUN,
        List.of(Capacity.PARTY_MEMBER, Capacity.UNIT_HEAD));
    enrol(table, ZHAO, "V00003", "赵敏", "10000000003", LIUAN, List.of(Capacity.RESIDENT));
  }

  private static void staff(BankTable table) {
    enrol(table, OFFICER, "S00001", "周岚", "10000000011", JINKUN, List.of());
    enrol(table, CHEN, "S00002", "陈静", "10000000012", JINKUN, List.of());
    enrol(table, LIN, "S00003", "林涛", "10000000013", JINKUN, List.of());
    enrol(table, GAO, "S00004", "高洁", "10000000014", JINKUN, List.of());
    enrol(table, AUDITOR, "S00005", "沈平", "10000000015", LIUAN, List.of());
    enrol(table, HE, "S00006", "何青", "10000000016", LIUAN, List.of());
  }

  private static void enrol(
      BankTable table,
      PersonId id,
      String number,
      String name,
      String phone,
      CommunityId community,
      List<Capacity> capacities) {
    Person person =
        new Person(
            id,
            DISTRICT,
            number,
            name,
            phone,
            Optional.of(LocalDate.of(1970, 5, 4)),
            List.of(new Membership(community, JOINED, Optional.empty())),
            capacities.stream()
                .map(capacity -> new HeldCapacity(capacity, JOINED, Optional.empty()))
                .toList(),
            1);
    Transaction enrolled =
        Transaction.EMPTY
            .create(PersonItem.write(person))
            .create(PersonLookupItem.write(PersonLookupItem.byNumber(DISTRICT, number), id))
            .create(
                PersonLookupItem.write(PersonLookupItem.byNameAndPhone(DISTRICT, name, phone), id))
            .create(PersonLookupItem.write(PersonLookupItem.inCommunity(community, number), id));
    for (Capacity capacity : capacities) {
      AccountId account = new AccountId(community, capacity.colour(), id);
      enrolled = enrolled.create(AccountItem.write(Account.open(account, number, JOINED)));
    }
    write(table, enrolled);
  }

  private static void write(BankTable table, Transaction transaction) {
    if (!(table.write(transaction) instanceof Written.Committed)) {
      throw new IllegalStateException("the table was not empty");
    }
  }
}
