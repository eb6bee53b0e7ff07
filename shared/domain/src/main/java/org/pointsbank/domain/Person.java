package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Anyone the bank knows.
 *
 * @param id the bank's own
 * @param district where the person is known
 * @param number the member number of the register, unique in the district
 * @param name as the register writes it
 * @param phone 11 digits
 * @param born the birth date, if known
 * @param memberships in communities, oldest first
 * @param capacities held, oldest first
 * @param version counts changes
 * @param merged who is who, where the person was known twice
 */
public record Person(
    PersonId id,
    DistrictId district,
    String number,
    String name,
    String phone,
    Optional<LocalDate> born,
    List<Membership> memberships,
    List<HeldCapacity> capacities,
    long version,
    Merged merged) {
  /** Copies the lists in. */
  public Person {
    memberships = List.copyOf(memberships);
    capacities = List.copyOf(capacities);
  }

  /** Somebody who was never known twice. */
  public Person(
      PersonId id,
      DistrictId district,
      String number,
      String name,
      String phone,
      Optional<LocalDate> born,
      List<Membership> memberships,
      List<HeldCapacity> capacities,
      long version) {
    this(id, district, number, name, phone, born, memberships, capacities, version, Merged.NONE);
  }

  /** The community the person was a member of on {@code day}. */
  public Optional<CommunityId> communityOn(LocalDate day) {
    return membershipOn(day).map(Membership::community);
  }

  /** The membership that stands on {@code day}, paused or not. */
  public Optional<Membership> membershipOn(LocalDate day) {
    return memberships.stream().filter(membership -> membership.on(day)).findFirst();
  }

  /** How the last membership ended, where none stands on {@code day} or later. */
  public Optional<Membership.Ending> goneOn(LocalDate day) {
    return memberships.stream().anyMatch(each -> each.until().map(day::isBefore).orElse(true))
        ? Optional.empty()
        : lastEnding();
  }

  /** Whether the bank was told that the person died; who came back since was told of in error. */
  public boolean deceased() {
    return lastEnding().map(ending -> ending.how() == Membership.End.DECEASED).orElse(false);
  }

  private Optional<Membership.Ending> lastEnding() {
    return memberships.isEmpty() ? Optional.empty() : memberships.getLast().ending();
  }

  /** The person with these memberships and capacities in the place of the old ones. */
  public Person changed(List<Membership> nowMemberships, List<HeldCapacity> nowCapacities) {
    return with(nowMemberships, nowCapacities, merged);
  }

  /** The same, with {@code other} going on as this person. */
  public Person absorbing(Person other) {
    return with(memberships, capacities, merged.with(other));
  }

  /** The same with these, going on as {@code person}. */
  public Person goingOnAs(
      PersonId person, List<Membership> nowMemberships, List<HeldCapacity> nowCapacities) {
    return with(nowMemberships, nowCapacities, merged.into(person));
  }

  private Person with(
      List<Membership> nowMemberships, List<HeldCapacity> nowCapacities, Merged nowMerged) {
    return new Person(
        id,
        district,
        number,
        name,
        phone,
        born,
        nowMemberships,
        nowCapacities,
        version + 1,
        nowMerged);
  }

  /** Whether the person is or was a member of {@code community}. */
  public boolean knownIn(CommunityId community) {
    return memberships.stream().anyMatch(membership -> membership.community().equals(community));
  }

  /** How the latest membership in {@code community} stands on {@code day}, if there was any. */
  public Optional<MembershipState> stateIn(CommunityId community, LocalDate day) {
    return memberships.reversed().stream()
        .filter(membership -> membership.community().equals(community))
        .findFirst()
        .map(membership -> membership.stateOn(day));
  }

  /** Whether the person held {@code capacity} on {@code day}. */
  public boolean held(Capacity capacity, LocalDate day) {
    return capacities.stream().anyMatch(held -> held.capacity() == capacity && held.on(day));
  }

  /** Under which ids their lines lie: their own, and those of whom they were known as, too. */
  public List<PersonId> ids() {
    return Stream.concat(Stream.of(id), merged.from().stream()).toList();
  }

  /** The first character of the name, for those who need no more: {@code 王*}. */
  public String maskedName() {
    return name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
  }

  /** Neither name nor phone nor birth date may reach a log by accident. */
  @Override
  public String toString() {
    return "Person[" + id + "]";
  }
}
