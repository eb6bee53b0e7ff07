package org.pointsbank.local.trust;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pointsbank.domain.Role;
import org.pointsbank.testkit.SmallDistrict;

/**
 * Somebody who asks, and what the scene made of them.
 *
 * @param token the subject of their token; empty where they send none
 * @param person who they are; empty where they are nobody
 * @param member the community of which they are a member
 * @param grants their roles by community; a role of the whole district is under its id
 * @param sees whose things they may see, being named for it
 */
record Subject(
    String token, String person, String member, Map<String, Set<Role>> grants, String sees) {
  private static final String JINKUN = SmallDistrict.JINKUN.value();
  private static final String LIUAN = SmallDistrict.LIUAN.value();
  private static final String DISTRICT = SmallDistrict.DISTRICT.value();
  private static final String FAR = SmallDistrict.id("002");
  private static final String WANG = SmallDistrict.WANG.value();

  /** Everybody of the matrix; the officer of the other district is {@code farOfficer}. */
  static List<Subject> all(String farOfficer) {
    return List.of(
        plain("", "", ""),
        plain("stranger", "", ""),
        plain("volunteer-wang", WANG, JINKUN),
        plain("volunteer-li", SmallDistrict.LI.value(), JINKUN),
        plain("volunteer-zhao", SmallDistrict.ZHAO.value(), LIUAN),
        new Subject("agent", "agent", JINKUN, Map.of(), WANG),
        new Subject("kin", "kin", JINKUN, Map.of(JINKUN, Set.of(Role.CENTRE_WORKER)), WANG),
        with("leader", JINKUN, JINKUN, Role.TEAM_LEADER),
        with("partner", JINKUN, JINKUN, Role.PARTNER),
        with("worker-ma", JINKUN, JINKUN, Role.CENTRE_WORKER),
        with("worker-he", LIUAN, LIUAN, Role.CENTRE_WORKER),
        with("officer", JINKUN, DISTRICT, Role.DISTRICT_OFFICER),
        with("auditor", LIUAN, DISTRICT, Role.AUDITOR),
        new Subject("officer-far", farOfficer, "", Map.of(FAR, Set.of(Role.DISTRICT_OFFICER)), ""));
  }

  private static Subject plain(String token, String person, String member) {
    return new Subject(token, person, member, Map.of(), "");
  }

  private static Subject with(String token, String member, String where, Role role) {
    return new Subject(token, token, member, Map.of(where, Set.of(role)), "");
  }

  boolean bound() {
    return !person.isEmpty();
  }

  boolean holds(Role role, String where) {
    return grants.getOrDefault(where, Set.of()).contains(role);
  }

  boolean holdsAnywhere(Role role) {
    return grants.values().stream().anyMatch(roles -> roles.contains(role));
  }

  /** The district that they belong to. */
  String district() {
    return token.equals("officer-far") ? FAR : DISTRICT;
  }

  @Override
  public String toString() {
    return token.isEmpty() ? "nobody" : token;
  }
}
