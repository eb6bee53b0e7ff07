package org.pointsbank.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.local.function.LoadedFunction;
import org.pointsbank.local.template.Template;
import org.pointsbank.testkit.LocalTable;

@DisplayName("Telling a function what the stream holds")
final class DeliveryTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Fails as often as its environment says at each record, and tells what it was told. */
  public static final class Listener implements RequestStreamHandler {
    private final Map<String, String> environment;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final PrintStream told;

    /** As functions are made. */
    public Listener(Surroundings surroundings) {
      this.environment = surroundings.environment();
      this.told = surroundings.log();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
        throws IOException {
      List<String> batch = new ArrayList<>();
      JSON.readTree(input)
          .path("Records")
          .forEach(record -> batch.add(record.at("/dynamodb/SequenceNumber").asText()));
      told.println(String.join(",", batch));
      for (String number : batch) {
        int wanted = Integer.parseInt(environment.getOrDefault(number, "0"));
        if (failures.merge(number, 1, Integer::sum) <= wanted) {
          if (environment.containsKey("THROW")) {
            throw new IllegalStateException("as told");
          }
          output.write(
              "{\"batchItemFailures\":[{\"itemIdentifier\":\"%s\"}]}"
                  .formatted(number)
                  .getBytes(StandardCharsets.UTF_8));
          return;
        }
      }
      output.write("{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void keepsToTheSizeOfABatch() {
    assertThat(told(Map.of(), "1", "2", "3", "4", "5")).containsExactly("1,2,3", "4,5");
  }

  @Test
  void goesOnFromTheOneThatFailed() {
    assertThat(told(Map.of("2", "1"), "1", "2", "3", "4")).containsExactly("1,2,3", "2,3,4");
  }

  @Test
  void givesUpAfterItsRetriesAndOnlyOnThatOne() {
    assertThat(told(Map.of("1", "9"), "1", "2"))
        .containsExactly(
            "1,2", "1,2", "1,2", "Listener gave up on {\"pk\":{\"S\":\"1\"}} after 2 retries", "2");
  }

  @Test
  void tellsAWholeBatchAgainWhenTheFunctionThrows() {
    assertThat(told(Map.of("2", "1", "THROW", ""), "1", "2"))
        .filteredOn(line -> !line.contains("as told") && !line.startsWith("\tat"))
        .containsExactly("1,2", "1,2");
  }

  private static List<String> told(Map<String, String> environment, String... numbers) {
    Template.Function.Stream stream = new Template.Function.Stream(List.of(), 3, 1, 2);
    Template.Function described =
        new Template.Function(
            "Listener",
            Listener.class.getName(),
            environment,
            1,
            List.of(),
            List.of(),
            List.of(stream));
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
    try (LocalTable table = LocalTable.inMemory()) {
      Surroundings surroundings =
          new Surroundings(
              environment, Clock.systemUTC(), new SplittableRandom(1), table.bank(), out);
      new Delivery(LoadedFunction.load(described, surroundings), stream, out)
          .deliver(Stream.of(numbers).map(DeliveryTest::record).toList());
    }
    return log.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static ObjectNode record(String number) {
    ObjectNode record = JSON.createObjectNode();
    JsonNode change =
        JSON.createObjectNode()
            .put("SequenceNumber", number)
            .set(
                "Keys",
                JSON.createObjectNode().set("pk", JSON.createObjectNode().put("S", number)));
    record.set("dynamodb", change);
    return record;
  }
}
