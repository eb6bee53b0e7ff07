package org.pointsbank.local.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.simulation.Tampering;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Banks with one deliberate error each, which the simulation must find. */
@SuppressWarnings(
    "ImmutableEnumChecker") // One of them remembers reads, and lives in one bank alone.
enum Mutant {
  KEY_MISSING(Edits.dropped("idempotency")),
  KEY_OUTSIDE_THE_TRANSACTION(Torn.OFF_THE_KEY),
  KEY_WRITTEN_OVER(Edits.unconditional("idempotency")),
  KEY_FORGETS_WHAT_WAS_ASKED(Edits.said("idempotency", "fingerprint", "forgotten")),
  KEY_KEEPS_ANOTHER_ANSWER(Edits.said("idempotency", "answer", "{}")),
  REFUSAL_NOT_STORED(Edits.whole(writes -> Edits.isRefusal(writes, "") ? List.of() : writes)),
  ABSENCE_NOT_STORED(
      Edits.whole(writes -> Edits.isRefusal(writes, "NOT_FOUND") ? List.of() : writes)),
  HEAD_UNCONDITIONAL(Edits.unconditional("account")),
  RECORD_UNCONDITIONAL(Edits.unconditional("service-record")),
  SHEET_UNCONDITIONAL(Edits.unconditional("orders")),
  VOUCHER_UNCONDITIONAL(Edits.unconditional("voucher")),
  DAY_UNCONDITIONAL(Edits.unconditional("day")),
  STOCK_UNCONDITIONAL(
      Edits.each(write -> Stream.of(write.update() != null ? Edits.bare(write) : write))),
  GATES_UNCHECKED(
      Edits.each(write -> Stream.of(write).filter(each -> !Edits.isCheckOf(each, "GATE#")))),
  LINE_DROPPED(Edits.dropped("line")),
  HEAD_DROPPED(Edits.dropped("account")),
  RECORD_DROPPED(Edits.dropped("service-record")),
  DAY_DROPPED(Edits.dropped("day")),
  MARK_DROPPED(Edits.dropped("reversal")),
  SHEET_DROPPED(Edits.dropped("orders")),
  STOCK_DROPPED(Edits.each(write -> Stream.of(write).filter(each -> each.update() == null))),
  LINE_UNSEALED(Edits.said("line", "seal", "broken")),
  LINE_ALTERED(Edits.altered("line", "spendable", 25)),
  HEAD_ALTERED(Edits.altered("account", "spendable", 25)),
  TORN_TRANSACTION(Torn.APART),
  LOST_CALL_TOLD_AS_DONE(Edits.toldAsDone(e -> e instanceof SdkClientException)),
  CONFLICT_TOLD_AS_DONE(Edits.toldAsDone(e -> e instanceof TransactionCanceledException)),
  THROTTLE_TOLD_AS_DONE(Edits.toldAsDone(e -> e instanceof ProvisionedThroughputExceededException)),
  IN_PROGRESS_TOLD_AS_DONE(Edits.toldAsDone(e -> e instanceof TransactionInProgressException)),
  READS_ARE_OLD(new OldReads()),
  PLACE_ALTERED(Edits.altered("ranked-person", "rank", 1), "EVAL"),
  PLACE_DROPPED(Edits.dropped("ranked-person"), "EVAL"),
  ACCOUNT_OVERLOOKED(Misreads.shortened(".*#ACCOUNTS"), "EVAL"),
  RESULT_NOT_FROZEN(
      Misreads.readAs("course", "stage", "published", "public-notice"),
      "EVAL: a life goes published"),
  SWEEP_FORGOTTEN(Misreads.emptied("CONFIRMED#.*"), "LIVENESS: told or swept up"),
  FORWARDS_FORGOTTEN(Misreads.emptied(".*#FORWARDS"), "LIVENESS: left behind"),
  MEMBERSHIP_NOT_MOVED(Edits.dropped("person"), "MEMBER"),
  STRANGER_BELIEVED(Misreads.readForAnother(SmallDistrict.HE, SmallDistrict.CHEN), "TENANT"),
  STRANGER_TOLD(Tampering.NONE, "TENANT") {
    @Override
    Said heard(Said said) {
      String more = SmallDistrict.ZHAO.value() + SmallDistrict.WANG.value();
      return said.isDone() ? new Said(said.status(), said.code(), said.body() + more) : said;
    }
  },
  HALF_A_BATCH_IS_ALL((request, table) -> {
    DynamoDbResponse answer = table.ask(request);
    return answer instanceof BatchGetItemResponse batch
        ? batch.toBuilder().unprocessedKeys(Map.of()).build()
        : answer;
  }),
  BUSY_TOLD_AS_REFUSAL(Tampering.NONE) {
    @Override
    Said heard(Said said) {
      return said.status() == 503 ? new Said(409, "wrong-state", said.body()) : said;
    }
  },
  CRASH_TOLD_AS_DONE(Tampering.NONE) {
    @Override
    Said heard(Said said) {
      return said.status() == 0 ? new Said(200, "", "{}") : said;
    }
  },
  RETRY_WITH_ANOTHER_KEY(Tampering.NONE) {
    @Override
    boolean renewsKeys() {
      return true;
    }
  },
  FAILED_BATCH_TOLD_AS_DONE(Tampering.NONE) {
    @Override
    boolean forgetsFailures() {
      return true;
    }
  };

  private final Tampering tampering;
  private final String proof;

  Mutant(Tampering tampering) {
    this(tampering, "");
  }

  Mutant(Tampering tampering, String proof) {
    this.tampering = tampering;
    this.proof = proof;
  }

  /** A bank without any. */
  static final Optional<Mutant> NONE = Optional.empty();

  /** What whoever finds it must say, if another might find it as well. */
  String proof() {
    return proof;
  }

  /** What the error does at the table. */
  Tampering tampering() {
    return tampering;
  }

  /** What a client hears instead. */
  Said heard(Said said) {
    return said;
  }

  /** Whether clients try again under another key. */
  boolean renewsKeys() {
    return false;
  }

  /** Whether the stream hears that all went well, also where it did not. */
  boolean forgetsFailures() {
    return false;
  }
}
