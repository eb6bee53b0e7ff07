package org.pointsbank.lambda;

import org.pointsbank.table.Key;

/**
 * One write of the table, as the stream tells it. Only where and of what kind: whoever listens
 * reads the item itself, which may have moved on.
 *
 * @param key of the item
 * @param kind of the item
 * @param sequenceNumber by which a batch says how far it came
 */
public record StreamRecord(Key key, String kind, String sequenceNumber) {
  static StreamRecord of(Tree record) {
    Tree change = record.tree("dynamodb");
    Key key =
        new Key(
            change.tree("Keys").tree("pk").text("S").orElse(""),
            change.tree("Keys").tree("sk").text("S").orElse(""));
    return new StreamRecord(
        key,
        change.tree("NewImage").tree("kind").text("S").orElse(""),
        change.text("SequenceNumber").orElse(""));
  }
}
