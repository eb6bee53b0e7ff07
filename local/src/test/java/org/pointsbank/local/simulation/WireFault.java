package org.pointsbank.local.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What can go wrong between the SDK and the table. */
enum WireFault {
  /** The request never arrives. */
  NEVER_SENT(0, ""),

  /** The request is done, and its answer is lost. */
  ANSWER_LOST(0, ""),

  /** The service has a fault of its own. */
  INTERNAL(500, "InternalServerError"),

  /** The table takes no more calls for now. */
  THROTTLED(400, "ProvisionedThroughputExceededException"),

  /** An earlier call of the same transaction has not come to its end. */
  IN_PROGRESS(400, "TransactionInProgressException"),

  /** Others are writing the same items. */
  CONFLICT(400, "TransactionCanceledException");

  private static final List<WireFault> ANY =
      List.of(NEVER_SENT, ANSWER_LOST, ANSWER_LOST, INTERNAL, THROTTLED);
  private static final List<WireFault> OF_WRITES =
      List.of(
          NEVER_SENT,
          ANSWER_LOST,
          ANSWER_LOST,
          INTERNAL,
          THROTTLED,
          IN_PROGRESS,
          CONFLICT,
          CONFLICT);

  private final int status;
  private final String code;

  WireFault(int status, String code) {
    this.status = status;
    this.code = code;
  }

  /** Those that can befall a call; the likelier ones stand there twice. */
  static List<WireFault> befalling(boolean write) {
    return write ? OF_WRITES : ANY;
  }

  /**
   * What the service answers.
   *
   * @param items how many a transaction has: the service names a reason for each
   */
  HttpExecuteResponse answer(int items) {
    String reasons =
        Collections.nCopies(items, "{\"Code\":\"TransactionConflict\",\"Message\":\"conflict\"}")
            .stream()
            .collect(Collectors.joining(",", "[", "]"));
    String body =
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"simulated\",\"CancellationReasons\":%s}"
            .formatted(code, reasons);
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body.getBytes(UTF_8))))
        .build();
  }
}
