package org.pointsbank.local.trust;

import java.util.Map;
import org.pointsbank.domain.Role;

/**
 * Who may ask what of whom, in a few lines and apart from the code that decides it. Source: rules
 * 8.1, 8.3, 8.4 and 8.7.
 */
final class Policy {
  private Policy() {}

  /** What is to be expected before anything else of a request is looked at. */
  enum Verdict {
    SERVED,
    /** 401: there is no token. */
    UNAUTHORIZED,
    /** 403: the token is tied to nobody. */
    NOT_BOUND,
    /** 403: whatever they name, they have no role for this. */
    ROLE_MISSING,
    /** 403: they act for the person. */
    OWN_FAVOUR,
    /** 404: somebody with their role may, but not there. */
    ABSENT
  }

  static Verdict verdict(Operation operation, Subject who, Target target) {
    if (operation.open()) {
      return Verdict.SERVED;
    }
    if (who.token().isEmpty()) {
      return Verdict.UNAUTHORIZED;
    }
    if (operation.unbound()) {
      return Verdict.SERVED;
    }
    if (!who.bound()) {
      return Verdict.NOT_BOUND;
    }
    return ofPerson(operation, who, target);
  }

  private static Verdict ofPerson(Operation operation, Subject who, Target target) {
    boolean actsFor =
        operation.has("person")
            && !who.sees().isEmpty()
            && who.sees().equals(target.variables().get("person"));
    if (actsFor && operation.reads() && operation.roles().contains(Role.VOLUNTEER)) {
      return Verdict.SERVED;
    }
    if (actsFor && !operation.reads()) {
      return Verdict.OWN_FAVOUR;
    }
    if (operation.roles().stream().anyMatch(role -> within(role, operation, who, target))) {
      return Verdict.SERVED;
    }
    boolean known =
        operation.roles().stream()
            .anyMatch(role -> role == Role.VOLUNTEER || who.holdsAnywhere(role));
    return known ? Verdict.ABSENT : Verdict.ROLE_MISSING;
  }

  private static boolean within(Role role, Operation operation, Subject who, Target target) {
    Map<String, String> path = target.variables();
    boolean district = !operation.has("district") || who.district().equals(path.get("district"));
    return switch (role) {
      case VOLUNTEER -> own(operation, who, target) && (operation.has("person") || district);
      case CENTRE_WORKER, TEAM_LEADER, PARTNER ->
          operation.has("community")
              ? who.holds(role, target.community())
              : (who.holdsAnywhere(role) && district);
      case DISTRICT_OFFICER, AUDITOR ->
          (operation.has("community") || operation.has("district"))
              ? who.holds(role, path.getOrDefault("district", ""))
              : who.holdsAnywhere(role);
    };
  }

  /** What is of a session and of nobody in it is for whoever leads it. Source: rules 11. */
  private static boolean led(Operation operation) {
    return operation.key().contains("/sessions/{session}/") && !operation.has("person");
  }

  private static boolean own(Operation operation, Subject who, Target target) {
    if (operation.has("person")) {
      return who.person().equals(target.variables().get("person"));
    }
    if (led(operation)) {
      return who.person().equals(target.variables().get("leader"))
          && who.member().equals(target.community());
    }
    return !operation.has("community") || who.member().equals(target.community());
  }
}
