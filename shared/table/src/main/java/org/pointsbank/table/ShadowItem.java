package org.pointsbank.table;

import java.time.Instant;
import java.util.Map;
import org.pointsbank.domain.ImportId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an item would be, had a dry run been in earnest: {@code DRYRUN#<import>|<pk>|<sk>}.
 *
 * <p>The item lies in it as one nested map, so that no queue and no filter of the stream takes the
 * shadow for the thing.
 */
public final class ShadowItem {
  private static final Attribute<Map<String, AttributeValue>> SHADOW_OF =
      new Attribute<>("shadowOf", AttributeValue::fromM, AttributeValue::m);

  private ShadowItem() {}

  /** Where the shadow of the item at {@code key} lies. */
  public static Key keyOf(ImportId dryRun, Key key) {
    return new Key("DRYRUN#" + dryRun, key.pk() + "|" + key.sk());
  }

  /** As an item, which may go when {@code expires} has come. */
  public static Item write(ImportId dryRun, Item item, Instant expires) {
    return Item.at(keyOf(dryRun, item.key()), "dry-run-shadow")
        .with(SHADOW_OF, item.attributes())
        .with(Expiry.EXPIRES_AT, expires);
  }

  /** What the item would be. */
  public static Item read(Item shadow) {
    return Item.of(shadow.get(SHADOW_OF));
  }
}
