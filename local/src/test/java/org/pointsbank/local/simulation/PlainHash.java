package org.pointsbank.local.simulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.testkit.simulation.Row;

/** The hash of what an evaluation was made from, as anybody reckons it. Source: rules 7.10. */
final class PlainHash {
  private PlainHash() {}

  /** Of {@code manifest} and the rows that counted, with nobody excused and no team. */
  static String of(Row manifest, List<String> counted) {
    Row rules = manifest.row("evaluation");
    String head =
        "%s,%s,%d,%s,%s"
            .formatted(
                manifest.text("community"),
                manifest.text("quarter"),
                manifest.number("ruleVersion"),
                rules.text("measure"),
                rules.text("ties"));
    String text =
        Stream.concat(Stream.of(head), counted.stream()).collect(Collectors.joining("\n"));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
