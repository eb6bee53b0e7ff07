package org.pointsbank.table;

import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;

/**
 * The table did not answer in time, or not now: whoever asked comes again. Whether a write stands
 * is unknown then, which does no harm to what happens once under its key.
 */
public final class TableUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private TableUnavailable(RuntimeException cause) {
    super("the table does not answer now", cause);
  }

  static <T> T unless(Supplier<T> asked) {
    try {
      return asked.get();
    } catch (SdkClientException
        | InternalServerErrorException
        | ProvisionedThroughputExceededException
        | RequestLimitExceededException
        | ThrottlingException e) {
      throw new TableUnavailable(e);
    }
  }
}
