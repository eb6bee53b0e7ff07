package org.pointsbank.recordhours;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.DistrictItem;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.PrincipalItem;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.SmallDistrict;

/**
 * The district of {@code district/register.csv} as a register import leaves it: everybody whom the
 * register's five rules let in, and three workers of all ten communities. Source: rules 9.4.
 */
final class RegisteredDistrict {
  static final DistrictId DISTRICT = SmallDistrict.DISTRICT;

  private static final List<String> COMMUNITIES =
      List.of("锦坤园", "柳岸", "望江", "荷塘", "松竹", "桂园", "梅林", "柏庄", "云溪", "石桥");
  private static final List<String> WORKERS = List.of("worker-a", "worker-b", "worker-c");
  private static final Map<String, Capacity> CAPACITIES =
      Map.of("党员", Capacity.PARTY_MEMBER, "群众", Capacity.RESIDENT, "楼栋单元长", Capacity.UNIT_HEAD);
  private static final int PEOPLE_AT_ONCE = 50;

  private final BankTable table;
  private final Map<String, CommunityId> communities = new HashMap<>();
  private final Map<PersonId, String> numbers = new HashMap<>();

  private RegisteredDistrict(BankTable table) {
    this.table = table;
  }

  /** Fills an empty table. */
  static RegisteredDistrict found(BankTable table) {
    RegisteredDistrict district = new RegisteredDistrict(table);
    district.found();
    district.employ();
    district.enrol(accepted(lines("/district/register.csv")));
    return district;
  }

  /** Everybody's number in the register. */
  Map<PersonId, String> numbers() {
    return Collections.unmodifiableMap(numbers);
  }

  private void found() {
    Transaction founded =
        Transaction.EMPTY
            .create(DistrictItem.write(new DistrictItem.District(DISTRICT, "示例区")))
            .create(RuleBookItem.write(DISTRICT, DefaultRules.book()));
    for (String name : COMMUNITIES) {
      CommunityId id = new CommunityId(id("a", communities.size()));
      communities.put(name, id);
      founded = founded.and(CommunityItem.create(new CommunityItem.Community(id, DISTRICT, name)));
    }
    write(founded);
  }

  private void employ() {
    List<Grant> grants =
        communities.values().stream()
            .map(community ->
                new Grant(
                    Role.CENTRE_WORKER,
                    DISTRICT,
                    Optional.of(community),
                    LocalDate.of(2026, 1, 1),
                    Optional.empty()))
            .toList();
    for (String worker : WORKERS) {
      PersonId id = new PersonId(id("b", WORKERS.indexOf(worker)));
      write(
          Transaction.EMPTY
              .create(PrincipalItem.write(SmallDistrict.ISSUER, worker, id))
              .create(GrantsItem.write(id, grants, 1)));
    }
  }

  private void enrol(List<List<String>> people) {
    for (int from = 0; from < people.size(); from += PEOPLE_AT_ONCE) {
      Transaction some = Transaction.EMPTY;
      for (List<String> cells :
          people.subList(from, Math.min(from + PEOPLE_AT_ONCE, people.size()))) {
        Person person = person(cells);
        numbers.put(person.id(), person.number());
        some =
            some.create(PersonItem.write(person))
                .create(
                    PersonLookupItem.write(
                        PersonLookupItem.byNumber(DISTRICT, person.number()), person.id()));
      }
      write(some);
    }
  }

  private Person person(List<String> cells) {
    LocalDate joined = LocalDate.parse(cells.get(6));
    CommunityId community = Objects.requireNonNull(communities.get(cells.get(5)));
    return new Person(
        new PersonId(id("c", numbers.size())),
        DISTRICT,
        cells.get(0),
        cells.get(1),
        cells.get(2),
        Optional.empty(),
        List.of(new Membership(community, joined, Optional.empty())),
        Stream.of(cells.get(4).split("[;、]"))
            .map(word -> Objects.requireNonNull(CAPACITIES.get(word)))
            .map(capacity -> new HeldCapacity(capacity, joined, Optional.empty()))
            .toList(),
        1);
  }

  private static List<List<String>> accepted(List<List<String>> rows) {
    Set<String> known = new HashSet<>();
    List<List<String>> accepted = new ArrayList<>();
    for (List<String> cells : rows) {
      String both = cells.get(1) + "\n" + cells.get(2);
      boolean fit =
          !cells.get(1).isEmpty()
              && cells.get(2).matches("1[0-9]{10}")
              && COMMUNITIES.contains(cells.get(5))
              && CAPACITIES.keySet().containsAll(List.of(cells.get(4).split("[;、]")));
      if (fit && !known.contains(cells.get(0)) && !known.contains(both)) {
        known.add(cells.get(0));
        known.add(both);
        accepted.add(cells);
      }
    }
    return accepted;
  }

  /** The rows of a file without quotes, normalised, the header left out. */
  private static List<List<String>> lines(String file) {
    try (InputStream in =
        Objects.requireNonNull(RegisteredDistrict.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> Normalizer.normalize(line, Normalizer.Form.NFKC))
          .map(line -> line.replaceAll("\\p{IsWhite_Space}+", ""))
          .map(line -> List.of(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(String sort, int number) {
    return "01900000-0000-7000-8000-%s%011d".formatted(sort, number);
  }

  private void write(Transaction transaction) {
    if (!(table.write(transaction) instanceof Written.Committed)) {
      throw new IllegalStateException("the table was not empty");
    }
  }
}
