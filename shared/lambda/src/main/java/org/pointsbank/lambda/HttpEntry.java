package org.pointsbank.lambda;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pointsbank.table.Sha256;
import org.pointsbank.table.TableUnavailable;

/**
 * Answers one event of the HTTP API: who asks, whether they may, what they say, what comes of it,
 * in this order.
 */
@Singleton
final class HttpEntry {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final int UNAUTHORIZED = 401;
  private static final Map<String, String> JSON_HEADERS =
      Map.of("content-type", "application/json");

  private final Clock clock;
  private final Pacing pacing;
  private final Callers callers;
  private final Access access;
  private final Arguments arguments;
  private final Problems problems;
  private final Json json;
  private final Log log;

  HttpEntry(
      Clock clock,
      Pacing pacing,
      Callers callers,
      Access access,
      Arguments arguments,
      Problems problems,
      Json json,
      Log log) {
    this.clock = clock;
    this.pacing = pacing;
    this.callers = callers;
    this.access = access;
    this.arguments = arguments;
    this.problems = problems;
    this.json = json;
    this.log = log;
  }

  HttpAnswer answer(RouteTable routes, Tree tree) {
    HttpEvent event = HttpEvent.of(tree);
    Language language = Language.asked(event.header("accept-language"));
    HttpAnswer answer;
    try {
      answer = answer(routes, event, language);
    } catch (BadInput bad) {
      answer = problems.answer(bad.problem(), language, event.requestId());
    } catch (TableUnavailable passing) {
      log.fault(event.routeKey(), event.requestId(), passing);
      answer = problems.answer(Problem.of(ProblemCode.BUSY), language, event.requestId());
    } catch (RuntimeException fault) {
      // The gateway's caller must get an answer; the fault itself goes to the log and the alarm.
      log.fault(event.routeKey(), event.requestId(), fault);
      answer = problems.answer(Problem.of(ProblemCode.INTERNAL), language, event.requestId());
    }
    log.answered(event.routeKey(), event.requestId(), answer.status());
    return answer;
  }

  private HttpAnswer answer(RouteTable routes, HttpEvent event, Language language) {
    Optional<Route> found = routes.find(event.routeKey());
    if (found.isEmpty()) {
      return problems.answer(Problem.of(ProblemCode.NOT_FOUND), language, event.requestId());
    }
    Route route = found.get();
    if (event.token().isEmpty() && !route.open()) {
      return unauthorized();
    }
    Optional<Problem> tooFast =
        event
            .token()
            .flatMap(token -> pacing.refusal(route, token, event.requestId(), clock.instant()));
    if (tooFast.isPresent()) {
      return problems.answer(tooFast.get(), language, event.requestId());
    }
    Call call = call(route, event);
    Optional<ProblemCode> refusal = access.refusal(route, call, event.pathParameters());
    if (refusal.isPresent()) {
      return problems.answer(Problem.of(refusal.get()), language, event.requestId());
    }
    Object[] values = arguments.of(route, event, call);
    demandKey(route, call);
    return said(route, route.run().apply(values), language, event.requestId());
  }

  /** As API Gateway says it, so that clients know one shape. */
  private static HttpAnswer unauthorized() {
    return new HttpAnswer(UNAUTHORIZED, JSON_HEADERS, utf8("{\"message\":\"Unauthorized\"}"));
  }

  private Call call(Route route, HttpEvent event) {
    Instant now = clock.instant();
    Call.Token token = event.token().orElse(new Call.Token("", ""));
    Callers.Caller caller =
        event.token().map(sent -> callers.caller(sent, now)).orElse(Callers.Caller.NOBODY);
    Optional<String> key = route.once() ? event.header("idempotency-key") : Optional.empty();
    return new Call(
        token,
        caller.who(),
        caller.grants(),
        caller.acting(),
        now,
        key,
        route.once() ? fingerprint(event) : "");
  }

  private static String fingerprint(HttpEvent event) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(
        (event.routeKey() + "\n" + event.path() + "\n").getBytes(StandardCharsets.UTF_8));
    all.writeBytes((new TreeMap<>(event.query()) + "\n").getBytes(StandardCharsets.UTF_8));
    all.writeBytes(event.body());
    return Sha256.hex(all.toByteArray());
  }

  private static void demandKey(Route route, Call call) {
    if (!route.once()) {
      return;
    }
    String key =
        call.key()
            .orElseThrow(() -> BadInput.at("Idempotency-Key", ProblemCode.IDEMPOTENCY_KEY_MISSING));
    if (!KEY.matcher(key).matches()) {
      throw BadInput.at("Idempotency-Key", ProblemCode.IDEMPOTENCY_KEY_INVALID);
    }
  }

  /** What {@code route} answers to these arguments, whoever asks: for priming alone. */
  HttpAnswer said(Route route, Object[] arguments) {
    return said(route, route.run().apply(arguments), Language.CHINESE, "");
  }

  private HttpAnswer said(Route route, Answer<?> answer, Language language, String requestId) {
    return switch (answer) {
      case Answer.Given<?>(Object body) ->
          new HttpAnswer(route.status(), headers(route, language), json.write(body));
      case Answer.Replayed<?>(String body) ->
          new HttpAnswer(route.status(), headers(route, language), utf8(body));
      case Answer.Text<?>(String type, String body) ->
          new HttpAnswer(route.status(), Map.of("content-type", type), utf8(body));
      case Answer.File<?>(String type, String name, byte[] body) ->
          new HttpAnswer(route.status(), fileHeaders(type, name), body, true);
      case Answer.Refused<?>(Problem problem) -> problems.answer(problem, language, requestId);
    };
  }

  private static Map<String, String> headers(Route route, Language language) {
    Map<String, String> headers = new LinkedHashMap<>(JSON_HEADERS);
    headers.put("content-language", language.tag());
    headers.put("vary", "Accept-Language");
    if (route.cached() > 0) {
      headers.put("cache-control", "public, max-age=" + route.cached());
    }
    return headers;
  }

  /** A file is somebody's: no cache on its way keeps it. */
  private static Map<String, String> fileHeaders(String type, String name) {
    return Map.of(
        "content-type",
        type,
        "content-disposition",
        "attachment; filename=\"" + name + "\"",
        "cache-control",
        "no-store");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
