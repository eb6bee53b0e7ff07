package org.pointsbank.local.year;

import java.util.Map;
import org.pointsbank.local.demo.Caller;
import org.pointsbank.testkit.SmallDistrict;

/**
 * Somebody who volunteers through the year.
 *
 * @param number in the district
 * @param person their id
 * @param subject of their token
 * @param home where they are a member as the year begins
 * @param capacity in which they serve
 * @param colour of the account that their hours go to
 */
record Volunteer(
    String number, String person, String subject, String home, String capacity, String colour) {
  static final Volunteer WANG =
      resident(
          "V00001", SmallDistrict.WANG.value(), "volunteer-wang", SmallDistrict.JINKUN.value());
  static final Volunteer LI =
      new Volunteer(
          "V00002",
          SmallDistrict.LI.value(),
          "volunteer-li",
          SmallDistrict.JINKUN.value(),
          "PARTY_MEMBER",
          "RED");
  static final Volunteer ZHAO =
      resident("V00003", SmallDistrict.ZHAO.value(), "volunteer-zhao", SmallDistrict.LIUAN.value());

  static Volunteer resident(String number, String person, String subject, String home) {
    return new Volunteer(number, person, subject, home, "RESIDENT", "BLUE");
  }

  /** Their path in {@code community}. */
  String in(String community) {
    return "/communities/" + community + "/people/" + person;
  }

  /** One hour and forty minutes of {@code day} in {@code community}: 2.00 points. */
  void serve(YearBank bank, String community, String day) {
    String records = in(community) + "/records";
    Map<String, ?> hours =
        Map.of("item", "H02", "capacity", capacity, "start", day + "T09:00", "end", day + "T10:40");
    String record = bank.as("worker-chen").post(records, hours).given().path("record").asText();
    Caller confirming = bank.as("worker-lin");
    var _ = confirming.post(records + "/" + record + "/confirm", Map.of()).given();
  }
}
