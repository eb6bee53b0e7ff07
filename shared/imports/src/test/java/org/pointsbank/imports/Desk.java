package org.pointsbank.imports;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportCourse;
import org.pointsbank.table.RejectedRow;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.LocalTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** A table of its own, and somebody who imports registers into it. */
final class Desk implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-10-01T01:00:00Z");
  static final DistrictId DISTRICT = new DistrictId(id(1));
  static final PersonId WORKER = new PersonId(id(2));
  static final Deadline NEVER = () -> false;

  private final LocalTable local = LocalTable.inMemory();
  final BankTable table = local.bank();

  static String id(int last) {
    return "00000000-0000-7000-8000-%012d".formatted(last);
  }

  /** The first {@code rows} rows of the district's register, as a file. */
  static byte[] register(int rows) {
    return lines(all().limit(rows + 1L));
  }

  /** Some 250 rows of the register, of which seven are refused. */
  static byte[] troubled() {
    return lines(Stream.concat(all().limit(1), all().skip(650).limit(250)));
  }

  /** The first {@code rows} rows of the register and the first of them again. */
  static byte[] repeated(int rows) {
    return lines(Stream.concat(all().limit(rows + 1L), all().skip(1).limit(1)));
  }

  private static Stream<String> all() {
    return new String(SampleRegister.file("register.csv"), StandardCharsets.UTF_8).lines();
  }

  private static byte[] lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\r\n")).getBytes(StandardCharsets.UTF_8);
  }

  /** A deadline that lets {@code chunks} chunks begin. */
  static Deadline after(int chunks) {
    int[] begun = {0};
    return () -> begun[0]++ >= chunks;
  }

  Imports imports() {
    return imports(table);
  }

  static Imports imports(BankTable table) {
    return new Imports(table, SampleRegister.KIND, new Random(1));
  }

  Reports reports() {
    return new Reports(table);
  }

  /** An import of {@code file}, with none of its rows judged. */
  Import upload(int id, boolean dryRun, byte[] file) {
    Upload upload = new Upload(new ImportId(id(id)), DISTRICT, WORKER, NOW, dryRun);
    Uploads uploads = new Uploads(table, new Random(1));
    return switch (uploads.take(upload, SampleRegister.KIND, file)) {
      case Uploaded.Taken(Import started, var manifest) -> {
        if (!(table.write(manifest) instanceof Written.Committed)) {
          throw new AssertionError("no manifest");
        }
        yield started;
      }
      case Uploaded.Refusal refusal -> throw new AssertionError(refusal);
    };
  }

  Import run(int id, boolean dryRun, byte[] file) {
    return imports().advance(upload(id, dryRun, file), NEVER);
  }

  List<RejectedRow> rejected(Import imported) {
    return reports().rejections(imported.id(), ImportCourse.ROWS, 1, 100_000).rows();
  }

  List<Reference> accepted(Import imported) {
    List<Reference> all = new ArrayList<>();
    reports().eachAccepted(imported.id(), 1, all::add);
    return all;
  }

  /** Every item that no import keeps for itself, by its key. */
  Map<String, Map<String, AttributeValue>> books() {
    Map<String, Map<String, AttributeValue>> books = new HashMap<>();
    local
        .client()
        .scanPaginator(ScanRequest.builder().tableName(LocalTable.NAME).build())
        .items()
        .stream()
        .filter(item -> !partition(item).matches("(IMPORT|DRYRUN)#.*"))
        .forEach(item -> books.put(partition(item) + "|" + text(item, "sk"), item));
    return books;
  }

  private static String partition(Map<String, AttributeValue> item) {
    return text(item, "pk");
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return item.getOrDefault(name, AttributeValue.fromS("")).s();
  }

  /** The same table, with something {@code around} each transaction. */
  BankTable disturbed(Disturbance around) {
    DynamoDbClient client = local.client();
    int[] transactions = {0};
    Object proxy =
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              boolean transaction = method.getName().equals("transactWriteItems");
              int number = transaction ? ++transactions[0] : 0;
              if (transaction) {
                around.before(number);
              }
              try {
                Object answer = method.invoke(client, arguments);
                if (transaction) {
                  around.after(number);
                }
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return new BankTable((DynamoDbClient) proxy, LocalTable.NAME);
  }

  /** What happens beside a transaction; they are counted from 1. */
  interface Disturbance {
    default void before(int transaction) {}

    default void after(int transaction) {}
  }

  /** The process ends here. */
  static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void close() {
    local.close();
  }
}
