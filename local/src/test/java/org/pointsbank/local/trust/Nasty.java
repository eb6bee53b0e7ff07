package org.pointsbank.local.trust;

import java.util.List;

/** Texts and numbers that lie on edges, or beyond them. */
final class Nasty {
  /** Stands in every text of ours that is longer than a few characters. */
  static final String MARK = "mArK7";

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          MARK,
          "=1+1" + MARK,
          "<script>" + MARK,
          "../" + MARK,
          MARK + "#" + MARK,
          MARK + "\r\n",
          MARK + "\u0000",
          MARK + "\u202e",
          MARK + "\u200b",
          MARK + "\ufeff",
          MARK + "\ud83d\ude00",
          MARK + "\ud800",
          MARK.repeat(13),
          MARK.repeat(41),
          MARK.repeat(390),
          MARK.repeat(401),
          "二".repeat(200),
          "二".repeat(201),
          "2026-02-30",
          "0000-01-01",
          "9999-12-31",
          "+999999999-12-31",
          "-999999999-01-01",
          "2026-10-01",
          "2026-09-02",
          "2026-09-02T10:00",
          "2026-10-01T09:00:00+08:00",
          "+999999999-12-31T23:59:59.999999999-18:00",
          "24:00",
          "2026-Q3",
          "2026-H2",
          "0000-Q1",
          "9999-H2",
          "01900000-0000-7000-8000-000000000201",
          "01900000-0000-7000-8000-000000000203",
          "01900000-0000-7000-8000-0000000002011",
          "0190000g-0000-7000-8000-000000000201",
          "RESIDENT",
          "BLUE",
          "null",
          "10000000001",
          "１０００００００００１",
          "V00001");
  static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "2",
          "25",
          "99",
          "100",
          "101",
          "1000",
          "10000",
          "1000000",
          "2147483647",
          "2147483648",
          "-2147483648",
          "9007199254740993",
          "9223372036854775807",
          "-9223372036854775808",
          "9223372036854775808");

  /** What stands where an id should. */
  static final List<String> IDS =
      List.of(
          "..",
          "../" + MARK,
          "%00",
          "%2e%2e%2f" + MARK,
          "a#" + MARK,
          "PERSON#" + MARK,
          "0190000０-0000-7000-8000-000000000201",
          "01900000-0000-7000-8000-000000000201 ",
          "01900000-0000-7000-8000-00000000020А",
          MARK.repeat(200),
          "\u0000",
          "\u202e" + MARK,
          "\ud800",
          "-1",
          "99999999999999999999",
          "2026-Q5",
          "2026-H3",
          "' OR 1=1 --" + MARK);

  private Nasty() {}
}
