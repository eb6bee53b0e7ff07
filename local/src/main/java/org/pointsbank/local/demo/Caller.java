package org.pointsbank.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who calls the bank's API with a token of their own. */
public final class Caller {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI bank;
  private final String token;

  /** Somebody with {@code token}; a blank one sends none. */
  public Caller(URI bank, String token) {
    this.bank = bank;
    this.token = token;
  }

  /** The token, for whoever wants to try it by hand. */
  public String token() {
    return token;
  }

  /** Reads what is at {@code path}. */
  public Reply get(String path) {
    return send(request(path).GET());
  }

  /** Every item of the list at {@code path}, page by page. */
  public List<JsonNode> list(String path) {
    List<JsonNode> items = new ArrayList<>();
    String separator = path.contains("?") ? "&" : "?";
    String cursor = "";
    do {
      JsonNode page = get(path + separator + "limit=100" + cursor).given();
      page.path("items").forEach(items::add);
      cursor = "&cursor=" + page.path("nextCursor").asText();
      if (page.path("nextCursor").isNull()) {
        return items;
      }
    } while (true);
  }

  /** Posts {@code fields} as JSON under an idempotency key of its own. */
  public Reply post(String path, Map<String, ?> fields) {
    return post(path, fields, UUID.randomUUID().toString());
  }

  /** Posts {@code fields} as JSON under {@code key}. */
  public Reply post(String path, Map<String, ?> fields, String key) {
    return send(
        request(path)
            .header("content-type", "application/json")
            .header("idempotency-key", key)
            .POST(BodyPublishers.ofByteArray(written(fields))));
  }

  /** Uploads {@code file}. */
  public Reply upload(String path, byte[] file) {
    return send(
        request(path)
            .header("content-type", "application/octet-stream")
            .header("idempotency-key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofByteArray(file)));
  }

  /** A request for {@code path}, for what the others do not say. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(bank.resolve(path)).header("accept-language", "en");
    return token.isEmpty() ? request : request.header("authorization", "Bearer " + token);
  }

  /** Sends {@code request}. */
  public Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), tree(response));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while calling the bank", e);
    }
  }

  /** A file, which is not JSON, is no tree. */
  private static JsonNode tree(HttpResponse<byte[]> response) throws IOException {
    boolean json = response.headers().firstValue("content-type").orElse("json").contains("json");
    return !json || response.body().length == 0
        ? MissingNode.getInstance()
        : JSON.readTree(response.body());
  }

  private static byte[] written(Map<String, ?> fields) {
    try {
      return JSON.writeValueAsBytes(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
