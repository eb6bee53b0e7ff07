package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Pause;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;

/** District, communities, people, and what they may do. */
final class PeopleSamples {
  static final DistrictId DISTRICT = new DistrictId(id("001"));
  static final CommunityId COMMUNITY = new CommunityId(id("011"));
  static final PersonId WANG = new PersonId(id("201"));
  static final PersonId CHEN = new PersonId(id("101"));
  static final PersonId LIN = new PersonId(id("102"));

  private static final CommunityId OTHER = new CommunityId(id("012"));
  private static final LocalDate JOINED = LocalDate.of(2026, 1, 15);
  private static final LocalDate LEFT = LocalDate.of(2026, 7, 1);

  private static final PaceItem.Pace PACE =
      new PaceItem.Pace(Instant.parse("2026-10-01T01:00:00Z"), 7, "JKJaXmPLvHcESHA=", 8);

  private PeopleSamples() {}

  static String id(String lastThree) {
    return "01900000-0000-7000-8000-000000000" + lastThree;
  }

  static List<ItemSample> all() {
    DistrictItem.District district = new DistrictItem.District(DISTRICT, "示例区");
    CommunityItem.Community community = new CommunityItem.Community(COMMUNITY, DISTRICT, "锦坤园");
    List<Item> both =
        CommunityItem.create(community).writes().stream()
            .map(write -> ((Write.Create) write).item())
            .toList();
    return List.of(
        ItemSample.of("district", district, DistrictItem.write(district), DistrictItem::read),
        ItemSample.of("community", community, both.getFirst(), CommunityItem::read),
        ItemSample.of("community-by-name", community, both.getLast(), CommunityItem::read),
        person("person", person()),
        person("person-merged", merged()),
        person("person-absorbing", person().absorbing(merged())),
        person("person-minimal", minimal()),
        lookup("person-lookup-by-number", PersonLookupItem.byNumber(DISTRICT, "V00001")),
        lookup(
            "person-lookup-by-name-and-phone",
            PersonLookupItem.byNameAndPhone(DISTRICT, "王芳", "10000000001")),
        lookup("person-lookup-in-community", PersonLookupItem.inCommunity(COMMUNITY, "V00001")),
        ItemSample.of(
            "principal",
            WANG,
            PrincipalItem.write("https://issuer.example/", "volunteer-wang", WANG),
            PrincipalItem::read),
        ItemSample.of(
            "pace",
            PACE,
            PaceItem.write(PaceItem.keyOf("https://issuer.example/", "volunteer-wang"), PACE),
            PaceItem::read),
        ItemSample.of("grants", grants(), GrantsItem.write(CHEN, grants(), 2), GrantsItem::read));
  }

  private static ItemSample person(String name, Person person) {
    return ItemSample.of(name, person, PersonItem.write(person), PersonItem::read);
  }

  private static ItemSample lookup(String name, Key key) {
    return ItemSample.of(name, WANG, PersonLookupItem.write(key, WANG), PersonLookupItem::read);
  }

  private static Person person() {
    return new Person(
        WANG,
        DISTRICT,
        "V00001",
        "王芳",
        "10000000001",
        Optional.of(LocalDate.of(1970, 5, 4)),
        List.of(
            new Membership(
                OTHER,
                JOINED,
                Optional.of(new Membership.Ending(LEFT, Membership.End.MOVED)),
                List.of(
                    new Pause(JOINED.plusDays(10), Optional.of(JOINED.plusDays(20))),
                    new Pause(JOINED.plusDays(40), Optional.empty()))),
            new Membership(COMMUNITY, LEFT, Optional.empty())),
        List.of(
            new HeldCapacity(Capacity.RESIDENT, JOINED, Optional.empty()),
            new HeldCapacity(Capacity.UNIT_HEAD, JOINED, Optional.of(LEFT))),
        3);
  }

  private static Person merged() {
    return minimal()
        .goingOnAs(
            WANG,
            List.of(
                new Membership(COMMUNITY, JOINED, Optional.empty())
                    .ended(new Membership.Ending(LEFT, Membership.End.MERGED))),
            List.of());
  }

  private static Person minimal() {
    return new Person(
        CHEN, DISTRICT, "S00002", "陈静", "10000000012", Optional.empty(), List.of(), List.of(), 1);
  }

  private static List<Grant> grants() {
    return List.of(
        new Grant(Role.CENTRE_WORKER, DISTRICT, Optional.of(COMMUNITY), JOINED, Optional.of(LEFT)),
        new Grant(Role.DISTRICT_OFFICER, DISTRICT, Optional.empty(), LEFT, Optional.empty()));
  }
}
