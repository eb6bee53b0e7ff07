package org.pointsbank.local.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.pointsbank.testkit.simulation.FaultyTable;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** The network between the SDK and the table, on which requests and answers are lost. */
final class FaultyWire implements SdkHttpClient {
  /** Of all tries, the SDK's own repetitions among them. */
  private static final int THOUSANDTHS = 120;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SdkHttpClient network;
  private final FaultyTable table;
  private final SplittableRandom chance;
  private final Map<WireFault, Integer> seen;

  FaultyWire(
      SdkHttpClient network,
      FaultyTable table,
      SplittableRandom chance,
      Map<WireFault, Integer> seen) {
    this.network = network;
    this.table = table;
    this.chance = chance;
    this.seen = seen;
  }

  /** A tally for {@code seen}. */
  static Map<WireFault, Integer> tally() {
    return new EnumMap<>(WireFault.class);
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    ExecutableHttpRequest real = network.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return table.goesWrongOnTheWay(chance, THOUSANDTHS) ? wrong(request, real) : real.call();
      }

      @Override
      public void abort() {
        real.abort();
      }
    };
  }

  private HttpExecuteResponse wrong(HttpExecuteRequest request, ExecutableHttpRequest real)
      throws IOException {
    int items = items(request);
    List<WireFault> possible = WireFault.befalling(items > 0);
    WireFault fault = possible.get(chance.nextInt(possible.size()));
    seen.merge(fault, 1, Integer::sum);
    return switch (fault) {
      case NEVER_SENT -> throw new IOException("simulated: no way there");
      case ANSWER_LOST -> {
        real.call().responseBody().ifPresent(FaultyWire::drain);
        throw new IOException("simulated: no way back");
      }
      case INTERNAL, THROTTLED, IN_PROGRESS, CONFLICT -> fault.answer(items);
    };
  }

  /** How many items a transaction has; 0 if the request is none. */
  private static int items(HttpExecuteRequest request) throws IOException {
    boolean writes =
        request
            .httpRequest()
            .firstMatchingHeader("X-Amz-Target")
            .orElse("")
            .endsWith("TransactWriteItems");
    if (!writes) {
      return 0;
    }
    try (InputStream body = request.contentStreamProvider().orElseThrow().newStream()) {
      return JSON.readTree(body).path("TransactItems").size();
    }
  }

  private static void drain(InputStream body) {
    try (body) {
      var _ = body.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    network.close();
  }

  @Override
  public String clientName() {
    return "faulty wire";
  }
}
