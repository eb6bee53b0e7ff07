package org.pointsbank.bench.cold;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Lambda's runtime API as one function sees it: hands out events, takes answers. */
final class RuntimeApi implements AutoCloseable {
  private static final String ROOT = "/2018-06-01/runtime/";
  private static final String ID = "00000000-0000-0000-0000-000000000001";
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final HttpServer server;

  RuntimeApi() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(ROOT, this::serve);
    server.start();
  }

  /** Where it answers, as {@code AWS_LAMBDA_RUNTIME_API} wants it. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Waits until the function asks for an event for the first time. */
  void awaitStarted() {
    String first = take(waiting);
    if (!first.isEmpty()) {
      throw new IllegalStateException("the function did not start: " + first);
    }
  }

  /** Sends {@code event} and waits for the answer. */
  String ask(String event) {
    asked.add(event);
    return take(said);
  }

  private static <T> T take(BlockingQueue<T> queue) {
    try {
      T taken = queue.poll(LONGEST.toSeconds(), TimeUnit.SECONDS);
      if (taken == null) {
        throw new IllegalStateException("the function did not answer within " + LONGEST);
      }
      return taken;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(ROOT.length());
    byte[] body = exchange.getRequestBody().readAllBytes();
    switch (path) {
      case "invocation/next" -> {
        waiting.add("");
        hand(exchange);
      }
      case "init/error" -> {
        waiting.add(new String(body, StandardCharsets.UTF_8));
        reply(exchange, 202, new byte[0]);
      }
      case "restore/next" -> reply(exchange, 200, new byte[0]);
      default -> {
        said.add(new String(body, StandardCharsets.UTF_8));
        reply(exchange, 202, new byte[0]);
      }
    }
  }

  private void hand(HttpExchange exchange) throws IOException {
    String event;
    try {
      event = asked.take();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", ID);
    exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", "99999999999999");
    exchange
        .getResponseHeaders()
        .set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:local:0:function:bench");
    exchange.getResponseHeaders().set("content-type", "application/json");
    reply(exchange, 200, event.getBytes(StandardCharsets.UTF_8));
  }

  private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
