package org.pointsbank.bench.cold;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.table.BankTable;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/**
 * Measures how every function starts, in rounds that go through all of them and the baseline in
 * turn, so that what else the machine does falls on all alike.
 */
final class ColdStart {
  private static final String HEADINGS =
      "%-18s %8s %7s %9s %7s %9s %12s %8s %7s%n"
          .formatted(
              "function",
              "CPU s",
              "ratio",
              "classes",
              "ratio",
              "zip MB",
              "1st primed",
              "warm",
              "ratio");

  private ColdStart() {}

  public static void main(String[] arguments) throws Exception {
    Path project = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    int port = freePort();
    DynamoDBProxyServer server =
        ServerRunner.createServerFromCommandLineArgs(
            new String[] {"-inMemory", "-sharedDb", "-port", Integer.toString(port)});
    server.start();
    try {
      String endpoint = "http://127.0.0.1:" + port;
      seed(endpoint);
      Bench bench =
          new Bench(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              project.resolve("bench/cold/target/runtime"),
              endpoint,
              ProcessBuilder.Redirect.appendTo(
                  project.resolve("bench/cold/target/runs.log").toFile()));
      print(measure(subjects(project), bench, rounds));
    } finally {
      server.stop();
    }
  }

  private static Map<Subject, Figures> measure(List<Subject> subjects, Bench bench, int rounds) {
    Map<Subject, Figures> all = new LinkedHashMap<>();
    subjects.forEach(subject -> all.put(subject, new Figures()));
    for (int round = 0; round < rounds; round++) {
      all.forEach((subject, figures) -> {
        figures.cold(Run.of(subject, Run.Way.COLD, bench));
        figures.primed(Run.of(subject, Run.Way.PRIMED, bench));
      });
    }
    all.forEach((subject, figures) -> figures.counted(Run.of(subject, Run.Way.COUNTED, bench)));
    return all;
  }

  private static void print(Map<Subject, Figures> all) {
    Figures baseline = all.values().iterator().next();
    StringBuilder table = new StringBuilder(HEADINGS);
    all.forEach((subject, figures) ->
        table.append(figures.line(subject, baseline)).append(System.lineSeparator()));
    table.append(
        "aims:                       1.45x      4900                10.50                      3.00x");
    System.out.println(table);
  }

  private static List<Subject> subjects(Path project) throws IOException {
    return List.of(
        new Subject(
            "baseline",
            project.resolve("bench/baseline/target/function"),
            "org.pointsbank.bench.baseline.ReadItem",
            event(project, "award-points-accounts-shown")),
        function(project, "EnrolMembers", "enrol-members", "me"),
        function(project, "RecordHours", "record-hours", "listed"),
        function(project, "AwardPoints", "award-points", "accounts-shown"),
        function(project, "RedeemPoints", "redeem-points", "rounds-listed"),
        function(project, "EvaluateQuarter", "evaluate-quarter", "listed"),
        function(project, "PrintPassbook", "print-passbook", "shown"),
        function(project, "OrganiseActivities", "organise-activities", "listed"),
        function(project, "MoveMembers", "move-members", "listed"),
        function(project, "FormTeams", "form-teams", "teams-listed"),
        function(project, "HonourPeople", "honour-people", "programmes-listed"),
        function(project, "ProveBooks", "prove-books", "listed"));
  }

  /** A function, and the read of {@code events/} that it is measured by. */
  private static Subject function(Path project, String name, String folder, String read)
      throws IOException {
    return new Subject(
        name,
        project.resolve("functions/" + folder + "/target/function"),
        "org.pointsbank." + folder.replace("-", "") + "." + name,
        event(project, folder + "-" + read));
  }

  private static String event(Path project, String name) throws IOException {
    return Files.readString(project.resolve("events/" + name + ".json"));
  }

  private static void seed(String endpoint) {
    DynamoDbClient client =
        DynamoDbClient.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .region(Region.of("cn-north-1"))
            .endpointOverride(URI.create(endpoint))
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build();
    client.createTable(LocalTable.schema());
    SmallDistrict.seed(new BankTable(client, LocalTable.NAME));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
