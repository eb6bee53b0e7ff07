package org.pointsbank.local.gateway;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pointsbank.local.function.Invoked;
import org.pointsbank.local.function.LoadedFunction;
import org.pointsbank.local.template.Template;

/** The HTTP API without its sockets: route, token, event, function, answer. */
final class Gateway implements AutoCloseable {
  /** The largest request of an HTTP API, in bytes. */
  static final int LARGEST_REQUEST = 10 * 1024 * 1024;

  /** The largest event that Lambda takes, in bytes. */
  static final int LARGEST_EVENT = 6 * 1024 * 1024;

  /** How long the gateway waits for a function, whatever its own timeout. */
  private static final int LONGEST_WAIT_SECONDS = 30;

  private final Router router;
  private final Authorizer authorizer;
  private final Map<String, LoadedFunction> functions;
  private final Clock clock;
  private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

  Gateway(
      Template template, LocalIssuer issuer, Map<String, LoadedFunction> functions, Clock clock) {
    this.router = new Router(template.routes());
    this.authorizer = new Authorizer(template.api(), issuer.keys());
    this.functions = functions;
    this.clock = clock;
  }

  /**
   * An answer and which route gave it.
   *
   * @param route its key; empty if none matched
   */
  record Answered(String route, Reply reply) {}

  Answered answer(Received request) {
    try {
      return router
          .find(request.method(), request.path())
          .map(match -> new Answered(match.route().key(), answer(request, match)))
          .orElseGet(() -> new Answered("", Reply.message(404, "Not Found")));
    } catch (IllegalArgumentException e) {
      // The path or the query cannot be decoded.
      return new Answered("", Reply.message(400, "Bad Request"));
    }
  }

  private Reply answer(Received request, Router.Match match) {
    Optional<String> token = request.header("authorization");
    Optional<Map<String, String>> claims =
        match.route().open() ? Optional.empty() : authorizer.claims(token);
    if (!match.route().open() && claims.isEmpty()) {
      return Reply.unauthorized(token.isPresent());
    }
    if (request.body().length > LARGEST_REQUEST) {
      return Reply.message(413, "Request Entity Too Large");
    }
    String id = UUID.randomUUID().toString();
    byte[] event = GatewayEvent.of(request, match, claims, clock.instant(), id);
    if (event.length > LARGEST_EVENT) {
      return Reply.message(413, "Request Entity Too Large");
    }
    return invoke(function(match.route()), event);
  }

  private LoadedFunction function(Template.Route route) {
    return Optional.ofNullable(functions.get(route.function())).orElseThrow();
  }

  private Reply invoke(LoadedFunction function, byte[] event) {
    Future<Invoked> call = calls.submit(() -> function.invoke(event));
    int seconds = Math.min(function.described().timeoutSeconds(), LONGEST_WAIT_SECONDS);
    try {
      return switch (call.get(seconds, TimeUnit.SECONDS)) {
        case Invoked.Answered(byte[] json) -> Reply.of(json);
        case Invoked.Faulted _ -> Reply.internal();
      };
    } catch (TimeoutException e) {
      // The function goes on, as it does behind the real gateway; nobody hears its answer.
      return Reply.message(503, "Service Unavailable");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Reply.message(503, "Service Unavailable");
    }
  }

  @Override
  public void close() {
    calls.shutdownNow();
  }
}
