package org.pointsbank.local.apidocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

/** The sample events, each played over a small district of its own. */
final class PlayedEvents {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_LIST = 2;
  private static final int OK = 200;
  private static final int REFUSED = 400;

  private final List<FunctionPart> functions;
  private final Map<String, Examples.Example> byRoute = new HashMap<>();

  private PlayedEvents(List<FunctionPart> functions) {
    this.functions = functions;
  }

  /** What comes of the events in {@code folder}, in the order of their names. */
  static Examples in(Path folder, List<FunctionPart> functions) {
    PlayedEvents played = new PlayedEvents(functions);
    for (Path file : files(folder)) {
      JsonNode event = json(file);
      String key = event.path("routeKey").asText();
      played.handler(key).ifPresent(handler -> played.play(key, event, handler));
    }
    return new Examples(Map.copyOf(played.byRoute));
  }

  private Optional<Class<? extends BankFunction>> handler(String key) {
    return functions.stream()
        .filter(function -> function.routes().stream().anyMatch(route -> route.key().equals(key)))
        .findFirst()
        .flatMap(FunctionPart::function);
  }

  private void play(String key, JsonNode event, Class<? extends BankFunction> handler) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(around -> started(handler, around))) {
      Played played = bank.play(event.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      Examples.Example before =
          byRoute.getOrDefault(
              key, new Examples.Example(Optional.empty(), Optional.empty(), Map.of()));
      if (played.status() >= REFUSED) {
        byRoute.put(key, refused(before, played));
      } else if (played.status() >= OK && before.answer().isEmpty() && isJson(played)) {
        Optional<Object> request =
            event.path("isBase64Encoded").asBoolean()
                ? Optional.empty()
                : body(event.path("body").asText());
        byRoute.put(
            key, new Examples.Example(request, body(played.body().toString()), before.refusals()));
      }
    }
  }

  private static Examples.Example refused(Examples.Example before, Played played) {
    Map<Integer, Map<String, Object>> refusals = new TreeMap<>(before.refusals());
    Map<String, Object> ofStatus = new TreeMap<>(refusals.getOrDefault(played.status(), Map.of()));
    if (!played.code().isEmpty()) {
      ofStatus.putIfAbsent(played.code(), plain(played.body()));
      refusals.put(played.status(), ofStatus);
    }
    return new Examples.Example(before.request(), before.answer(), refusals);
  }

  private static boolean isJson(Played played) {
    return played.header("content-type").startsWith("application/json");
  }

  private static Optional<Object> body(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(plain(JSON.readTree(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object plain(JsonNode node) {
    shorten(node);
    return JSON.convertValue(node, Object.class);
  }

  /** A long list says no more than its beginning. */
  private static void shorten(JsonNode node) {
    node.forEach(PlayedEvents::shorten);
    if (node instanceof ArrayNode list) {
      while (list.size() > LONGEST_LIST) {
        var _ = list.remove(LONGEST_LIST);
      }
    }
  }

  private static BankFunction started(Class<? extends BankFunction> handler, Surroundings around) {
    try {
      return handler.getConstructor(Surroundings.class).newInstance(around);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot be started: " + handler, e);
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
