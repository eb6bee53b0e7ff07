package org.pointsbank.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pointsbank.table.ImportRow;

/**
 * What makes two rows of two files the same row: sha256 of the normalised cells, each behind its
 * length so that no cell can pass for two, and of the ordinal among equal rows.
 */
final class RowIdentity {
  private RowIdentity() {}

  static String of(ImportRow row) {
    StringBuilder said = new StringBuilder();
    row.cells().forEach(cell -> said.append(cell.length()).append(':').append(cell));
    said.append('#').append(row.ordinal());
    byte[] digest = sha256().digest(said.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
