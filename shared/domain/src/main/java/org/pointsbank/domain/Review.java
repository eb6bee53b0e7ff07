package org.pointsbank.domain;

import java.util.Optional;

/** What comes of a worker's or volunteer's word on a record. Source: rules 4.2. */
public sealed interface Review {
  /** The record as it stands now. */
  record Done(ServiceRecord record) implements Review {}

  /** Nobody decides about their own hours. */
  record OwnRecord() implements Review {}

  /** Nobody decides about what they entered. */
  record EnteredByYou() implements Review {}

  /** The second reviewer is the one who confirmed. */
  record ConfirmedByYou() implements Review {}

  /** Only the volunteer, or whoever entered it, takes a record back. */
  record NotYours() implements Review {}

  /** The record is not where this word would count. */
  record WrongState(String state) implements Review {}

  /** A worker confirms a pending record; over the day's limit it then waits for a second. */
  static Review confirm(ServiceRecord record, Confirmation word) {
    if (!(record.state() instanceof RecordState.Pending)) {
      return new WrongState(record.state().word());
    }
    return favour(record, word)
        .orElseGet(() ->
            new Done(
                record.to(
                    record.needsSecond()
                        ? new RecordState.AwaitingSecond(word)
                        : new RecordState.Confirmed(word, Optional.empty()))));
  }

  /** A second reviewer confirms what waits for one. */
  static Review confirmSecond(ServiceRecord record, Confirmation word) {
    if (!(record.state() instanceof RecordState.AwaitingSecond(Confirmation first))) {
      return new WrongState(record.state().word());
    }
    if (first.by().equals(word.by())) {
      return new ConfirmedByYou();
    }
    return favour(record, word)
        .orElseGet(() -> new Done(record.to(new RecordState.Confirmed(first, Optional.of(word)))));
  }

  /** A worker rejects what is not yet confirmed for good. */
  static Review reject(ServiceRecord record, Confirmation word, String reason) {
    return switch (record.state()) {
      case RecordState.Pending(), RecordState.AwaitingSecond(_) ->
          favour(record, word)
              .orElseGet(() -> new Done(record.to(new RecordState.Rejected(word, reason))));
      case RecordState.Confirmed(_, _),
          RecordState.Awarded(_, _, _),
          RecordState.Reversed(_, _, _, _),
          RecordState.Rejected(_, _),
          RecordState.Withdrawn(_) ->
          new WrongState(record.state().word());
    };
  }

  /**
   * A worker takes back what an import has entered, as long as it has no line: what has one is
   * reversed. Source: rules 9.8.
   */
  static Review undo(ServiceRecord record, Confirmation word, String reason) {
    return switch (record.state()) {
      case RecordState.Pending(), RecordState.AwaitingSecond(_), RecordState.Confirmed(_, _) ->
          new Done(record.to(new RecordState.Rejected(word, reason)));
      case RecordState.Awarded(_, _, _),
          RecordState.Reversed(_, _, _, _),
          RecordState.Rejected(_, _),
          RecordState.Withdrawn(_) ->
          new WrongState(record.state().word());
    };
  }

  /**
   * The volunteer, or whoever entered it, takes a record back before anybody confirmed it. Source:
   * rules 4.7.
   */
  static Review withdraw(ServiceRecord record, Confirmation word) {
    boolean theirs = record.person().equals(word.by()) || record.entry().by().equals(word.by());
    if (!theirs) {
      return new NotYours();
    }
    if (!(record.state() instanceof RecordState.Pending)) {
      return new WrongState(record.state().word());
    }
    return new Done(record.to(new RecordState.Withdrawn(word)));
  }

  private static Optional<Review> favour(ServiceRecord record, Confirmation word) {
    if (record.person().equals(word.by())) {
      return Optional.of(new OwnRecord());
    }
    if (record.entry().by().equals(word.by())) {
      return Optional.of(new EnteredByYou());
    }
    return Optional.empty();
  }
}
