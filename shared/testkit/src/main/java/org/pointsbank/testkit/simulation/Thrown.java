package org.pointsbank.testkit.simulation;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** What the SDK throws, as the service and the network make it do so. */
final class Thrown {
  private Thrown() {}

  static RuntimeException of(Fault fault, DynamoDbRequest request, RandomGenerator chance) {
    return switch (fault) {
      case CONFLICT -> cancelled("TransactionConflict", request, chance);
      case THROTTLED_REASON -> cancelled("ThrottlingError", request, chance);
      case THROTTLED_CALL ->
          switch (chance.nextInt(3)) {
            case 0 -> ProvisionedThroughputExceededException.builder().message("injected").build();
            case 1 -> RequestLimitExceededException.builder().message("injected").build();
            default -> ThrottlingException.builder().message("injected").build();
          };
      case IN_PROGRESS, IN_PROGRESS_DONE ->
          TransactionInProgressException.builder().message("injected").build();
      default ->
          chance.nextBoolean()
              ? SdkClientException.create("injected: no answer in time")
              : InternalServerErrorException.builder().message("injected").build();
    };
  }

  private static TransactionCanceledException cancelled(
      String code, DynamoDbRequest request, RandomGenerator chance) {
    int count = ((TransactWriteItemsRequest) request).transactItems().size();
    int at = chance.nextInt(count);
    List<CancellationReason> reasons =
        IntStream.range(0, count)
            .mapToObj(i -> CancellationReason.builder().code(i == at ? code : "None").build())
            .toList();
    return TransactionCanceledException.builder()
        .message("injected")
        .cancellationReasons(reasons)
        .build();
  }
}
