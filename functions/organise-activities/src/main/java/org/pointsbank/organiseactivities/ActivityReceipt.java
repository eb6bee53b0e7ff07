package org.pointsbank.organiseactivities;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.pointsbank.domain.activity.Making;

/**
 * What was made just now.
 *
 * @param activity its id
 * @param community where
 * @param sessions the sessions that were made with it, in order; more follow by themselves
 */
@Serdeable
record ActivityReceipt(String activity, String community, List<String> sessions) {
  static ActivityReceipt of(Making making) {
    return new ActivityReceipt(
        making.activity().id().value(),
        making.activity().community().value(),
        making.sessions().stream().map(session -> session.id().toString()).toList());
  }
}
