package org.pointsbank.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.pointsbank.testkit.SmallDistrict;

/** Opens local banks over the small template, and asks them. */
final class SmallBank {
  static final String ACCOUNTS =
      "/communities/%s/people/%s/accounts"
          .formatted(SmallDistrict.JINKUN.value(), SmallDistrict.WANG.value());

  private SmallBank() {}

  static LocalSettings settings() {
    return LocalSettings.quiet().with(SmallTemplate.read()).at(SmallDistrict.NOW);
  }

  static LocalBank open() {
    LocalBank bank = LocalBank.start(settings());
    SmallDistrict.seed(bank.bank());
    return bank;
  }

  static HttpResponse<String> get(LocalBank bank, String path, String token)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(bank.uri().resolve(path));
    return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
  }

  static HttpResponse<String> post(LocalBank bank, String path)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(bank.uri().resolve(path)).POST(BodyPublishers.noBody()));
  }

  static HttpResponse<String> setClock(LocalBank bank, String time)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(bank.uri().resolve("/_local/clock"))
            .PUT(BodyPublishers.ofString(time)));
  }

  static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  static JsonNode json(HttpResponse<String> response) throws IOException {
    return new ObjectMapper().readTree(response.body());
  }
}
