package org.pointsbank.local.broken.recordhours;

import java.time.Instant;
import java.util.UUID;
import org.pointsbank.local.broken.awardpoints.TellerHelper;
import org.pointsbank.local.broken.testkit.Toy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Breaks rules on purpose: it knows another function, the testkit, the SDK, time and chance. */
public record Clerk(TellerHelper teller, Toy toy) {
  /** By the machine's own clock. */
  public AttributeValue stamp() {
    return AttributeValue.fromS(Instant.now() + " " + UUID.randomUUID());
  }
}
