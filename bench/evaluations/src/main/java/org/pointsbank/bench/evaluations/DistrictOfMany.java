package org.pointsbank.bench.evaluations;

import static org.pointsbank.testkit.SmallDistrict.DISTRICT;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pointsbank.evaluatequarter.EvaluateQuarter;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.meter.Meter;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The small district with so many communities more, and an officer who evaluates all of them. */
final class DistrictOfMany implements AutoCloseable {
  private static final String RUN = "POST /districts/{district}/evaluation-runs/{quarter}";
  private static final int SOME = 50;

  private final BankPlayer bank;
  private final ManyCommunities many;
  private final BankTable seen;
  private final int communities;

  private DistrictOfMany(BankPlayer bank, ManyCommunities many, BankTable seen, int communities) {
    this.bank = bank;
    this.many = many;
    this.seen = seen;
    this.communities = communities;
  }

  static DistrictOfMany of(int communities, int accounts) {
    BankPlayer bank = seeded(communities, accounts);
    ManyCommunities many = new ManyCommunities(bank.table().client(), false);
    return new DistrictOfMany(bank, many, table(many.client()), communities);
  }

  static DistrictOfMany metered(int communities, int accounts, Meter meter) {
    BankPlayer bank = seeded(communities, accounts);
    ManyCommunities many = new ManyCommunities(bank.table().client(), true);
    return new DistrictOfMany(bank, many, table(meter.over(many.client())), communities);
  }

  private static BankTable table(DynamoDbClient client) {
    return new BankTable(client, LocalTable.NAME);
  }

  private static BankPlayer seeded(int communities, int accounts) {
    BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new);
    OneCommunity.write(bank.bank(), accounts);
    Transaction some = Transaction.EMPTY;
    for (int number = 1; number <= communities; number++) {
      some =
          some.and(
              CommunityItem.create(
                  new CommunityItem.Community(
                      ManyCommunities.id(number), DISTRICT, "社区%04d".formatted(number))));
      if (number % SOME == 0 || number == communities) {
        if (!(bank.bank().write(some) instanceof Written.Committed)) {
          throw new IllegalStateException("founded before: " + number);
        }
        some = Transaction.EMPTY;
      }
    }
    return bank;
  }

  ManyCommunities many() {
    return many;
  }

  /** Reads every account and does nothing with it. */
  void readAll() {
    for (int number = 1; number <= communities; number++) {
      seen.each(AccountItem.of(ManyCommunities.id(number)), _ -> {});
    }
  }

  /** Has the pages of one community made, which stay. */
  void warm() {
    seen.each(AccountItem.of(ManyCommunities.id(1)), _ -> {});
  }

  /** Starts a run and goes on with it, by so many instances of the function at once. */
  void evaluate(int workers) {
    List<BankPlayer> instances =
        IntStream.range(0, workers).mapToObj(_ -> bank.beside(this::function)).toList();
    demand(201, asked(instances.getFirst()).send(RUN));
    Stream<CompletableFuture<Void>> all =
        instances.stream().map(each -> CompletableFuture.runAsync(() -> advance(each)));
    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
  }

  private EvaluateQuarter function(Surroundings around) {
    return new EvaluateQuarter(
        new Surroundings(
            around.environment(), around.clock(), around.chance(), seen, around.log()));
  }

  private static void advance(BankPlayer instance) {
    Played played;
    do {
      played = asked(instance).send(RUN + "/advance");
      demand(200, played);
    } while (played.body().path("open").asInt() > 0 || !played.body().path("spread").asBoolean());
  }

  private static Asking asked(BankPlayer instance) {
    return instance.as("officer").with("district", DISTRICT).with("quarter", OneCommunity.QUARTER);
  }

  private static void demand(int status, Played played) {
    if (played.status() != status) {
      throw new IllegalStateException("not evaluated: " + played.text());
    }
  }

  @Override
  public void close() {
    bank.close();
  }
}
