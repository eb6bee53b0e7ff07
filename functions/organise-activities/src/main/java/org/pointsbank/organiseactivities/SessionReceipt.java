package org.pointsbank.organiseactivities;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.activity.Session;

/**
 * What became of a session just now.
 *
 * @param session its id
 * @param state how far it has come
 * @param revision of its time, place and leader
 */
@Serdeable
record SessionReceipt(String session, String state, long revision) {
  static SessionReceipt of(Session session) {
    return new SessionReceipt(session.id().toString(), session.state().word(), session.revision());
  }
}
