package org.pointsbank.organiseactivities;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;

/**
 * What the leader's device shows.
 *
 * @param code six digits, to be typed
 * @param qr what stands in the QR code, to be scanned
 * @param until when the next code comes; this one is taken for one more step
 * @param stepSeconds how long a code stands
 */
@Serdeable
record CodeView(String code, String qr, OffsetDateTime until, long stepSeconds) {}
