package org.pointsbank.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.crac.Resource;

/**
 * What every function of the bank is: it looks at the shape of an event and hands it to the HTTP
 * API's entry, the stream's entry, or a task.
 */
public abstract class BankFunction implements RequestStreamHandler {
  private static final String START = "AWS_LAMBDA_INITIALIZATION_TYPE";
  private static final String SNAPSHOT = "snap-start";

  private final Surroundings surroundings;
  private final Room room;

  /**
   * A function with its beans.
   *
   * @param surroundings what it lives in
   * @param beans its controllers, stream listeners and tasks: nothing else of the class path counts
   */
  protected BankFunction(Surroundings surroundings, List<Class<?>> beans) {
    this.surroundings = surroundings;
    this.room = Room.open(getClass().getSimpleName(), surroundings, beans);
    if (surroundings.environment().getOrDefault(START, "").equals(SNAPSHOT)) {
      room.priming().register();
    }
  }

  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    byte[] bytes = input.readAllBytes();
    surroundings.hear(bytes);
    Tree event = Tree.read(bytes);
    Optional<String> task = event.text("task");
    if (event.text("routeKey").isPresent()) {
      room.http(event).write(output);
    } else if (!event.trees("Records").isEmpty()) {
      output.write(room.stream(event));
    } else if (task.isPresent()) {
      output.write(room.task(task.get(), bytes));
    } else {
      throw new IllegalArgumentException("neither a request, nor a stream batch, nor a task");
    }
  }

  /** What is done before this function's snapshot is taken; it changes nothing in the table. */
  public final Resource priming() {
    return room.priming();
  }

  /** The keys of all routes this function answers. */
  public final List<String> routeKeys() {
    return room.routeKeys();
  }
}
