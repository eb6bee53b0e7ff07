package org.pointsbank.local.function;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.local.template.Template;
import org.pointsbank.local.template.UnknownFeature;
import org.pointsbank.testkit.NoContext;

/** A function of the template with its real handler, ready to be called by many at once. */
public final class LoadedFunction {
  private final Template.Function described;
  private final RequestStreamHandler handler;

  private final PrintStream log;

  private LoadedFunction(
      Template.Function described, RequestStreamHandler handler, PrintStream log) {
    this.described = described;
    this.handler = handler;
    this.log = log;
  }

  /**
   * Loads the class that the template names.
   *
   * @throws UnknownFeature if there is none, or it cannot live in {@code surroundings}
   */
  public static LoadedFunction load(Template.Function described, Surroundings surroundings) {
    try {
      Object handler =
          Class.forName(described.handler())
              .getConstructor(Surroundings.class)
              .newInstance(surroundings);
      return new LoadedFunction(described, (RequestStreamHandler) handler, surroundings.log());
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw (UnknownFeature)
          new UnknownFeature(
                  "Resources." + described.name() + ".Properties.Handler",
                  described.handler() + " is no function of the bank on the class path")
              .initCause(e);
    }
  }

  /** As the template describes it. */
  public Template.Function described() {
    return described;
  }

  /** The handler itself. */
  public RequestStreamHandler handler() {
    return handler;
  }

  /** Calls it with {@code event}. */
  public Invoked invoke(byte[] event) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event), answer, new NoContext());
      return new Invoked.Answered(answer.toByteArray());
    } catch (IOException | RuntimeException fault) {
      // Lambda stands between a function and its caller: whatever it throws becomes an outcome.
      fault.printStackTrace(log);
      return new Invoked.Faulted(fault);
    }
  }
}
