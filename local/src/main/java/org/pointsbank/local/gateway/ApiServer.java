package org.pointsbank.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.pointsbank.local.Refused;
import org.pointsbank.local.function.LoadedFunction;
import org.pointsbank.local.template.Template;

/** Listens on 127.0.0.1 and answers as the HTTP API does; and as this machine does. */
public final class ApiServer implements AutoCloseable {
  private static final String LOCAL = "/_local";
  private static final int NO_BODY = -1;

  private final Gateway gateway;
  private final LocalPages pages;
  private final PrintStream requestLog;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private ApiServer(Gateway gateway, LocalPages pages, PrintStream requestLog, int port)
      throws IOException {
    this.gateway = gateway;
    this.pages = pages;
    this.requestLog = requestLog;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /**
   * What the server answers with.
   *
   * @param template routes and authorizer
   * @param issuer whose tokens are valid
   * @param functions by logical id
   * @param clock of the bank
   */
  public record Parts(
      Template template, LocalIssuer issuer, Map<String, LoadedFunction> functions, Clock clock) {}

  /**
   * Takes the port; nobody is answered before {@link #listen}.
   *
   * @param port 0 for any that is free
   * @throws Refused if the port is taken
   */
  public static ApiServer on(int port, Parts parts, LocalPages pages, PrintStream requestLog) {
    // Without it each answer waits 40 ms for the caller's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    Gateway gateway =
        new Gateway(parts.template(), parts.issuer(), parts.functions(), parts.clock());
    try {
      return new ApiServer(gateway, pages, requestLog, port);
    } catch (IOException e) {
      throw new Refused("port " + port + " cannot be had: " + e.getMessage());
    }
  }

  /** Begins to answer. */
  public void listen() {
    server.start();
  }

  /** Where it answers, without a slash at the end. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      long start = System.nanoTime();
      Received request = receive(exchange);
      if (request.path().startsWith(LOCAL + "/")) {
        send(exchange, local(request));
        return;
      }
      Gateway.Answered answered = gateway.answer(request);
      send(exchange, answered.reply());
      log(request, answered, Duration.ofNanos(System.nanoTime() - start).toMillis());
    } catch (RuntimeException fault) {
      fault.printStackTrace(requestLog);
      send(exchange, Reply.internal());
    }
  }

  private static Received receive(HttpExchange exchange) throws IOException {
    return new Received(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
        Received.joined(exchange.getRequestHeaders()),
        exchange.getRequestBody().readNBytes(Gateway.LARGEST_REQUEST + 1),
        exchange.getRemoteAddress().getAddress().getHostAddress());
  }

  private Reply local(Received request) {
    LocalPages.Page page =
        pages.answer(
            request.method(),
            request.path().substring(LOCAL.length()),
            Decoded.query(request.query()),
            request.body());
    return new Reply(
        page.status(), List.of(Map.entry("content-type", page.contentType())), page.bytes());
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    reply
        .headers()
        .forEach(each -> exchange.getResponseHeaders().add(each.getKey(), each.getValue()));
    int length = reply.body().length;
    exchange.sendResponseHeaders(reply.status(), length == 0 ? NO_BODY : length);
    exchange.getResponseBody().write(reply.body());
  }

  private void log(Received request, Gateway.Answered answered, long milliseconds) {
    String route =
        answered.route().isEmpty()
            ? request.method() + " " + request.path() + " (no such route)"
            : answered.route();
    requestLog.println(route + " " + answered.reply().status() + " " + milliseconds + " ms");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    gateway.close();
  }
}
