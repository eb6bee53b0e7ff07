package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.proof.Counted;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.proof.Found;
import org.pointsbank.domain.proof.ProofPhase;
import org.pointsbank.domain.proof.ProofRun;
import org.pointsbank.domain.statement.Figures;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a proof of a community's books lies in the table: {@code PROOF#<c> | <day>#<c>}. It stands in
 * the queue {@code PROOFS} until nothing is left to do.
 */
public final class ProofItem {
  private static final String UNFINISHED = "PROOFS";
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<LocalDate> DAY =
      Attribute.text("day", LocalDate::toString, LocalDate::parse);
  private static final Attribute<Instant> BEGUN =
      Attribute.text("begun", Instant::toString, Instant::parse);
  private static final Attribute<Instant> ENDED =
      Attribute.text("ended", Instant::toString, Instant::parse);
  private static final Attribute<ProofPhase> PHASE =
      Attribute.text("phase", ProofPhase::name, ProofPhase::valueOf);
  private static final Attribute<String> AFTER = Attribute.text("after");
  private static final Attribute<Long> ACCOUNTS = Attribute.whole("accounts");
  private static final Attribute<Long> LINES = Attribute.whole("lines");
  private static final Attribute<Long> RECORDS = Attribute.whole("records");
  private static final Attribute<Long> ORDERS = Attribute.whole("orders");
  private static final Attribute<Long> MINUTES = Attribute.whole("minutes");
  private static final Attribute<Long> HONOUR = Attribute.whole("honour");
  private static final Attribute<Long> SPENDABLE = Attribute.whole("spendable");
  private static final Attribute<Long> OWED = Attribute.whole("owed");
  private static final Attribute<Long> HELD = Attribute.whole("held");
  private static final Attribute<Long> DIFFERENCES = Attribute.whole("differences");
  private static final Attribute<Difference.Kind> OF =
      Attribute.text("of", Difference.Kind::name, Difference.Kind::valueOf);
  private static final Attribute<String> WHERE = Attribute.text("where");
  private static final Attribute<String> WHAT = Attribute.text("what");
  private static final Attribute<List<Difference>> FOUND =
      Attribute.list("found", ProofItem::difference, ProofItem::difference);

  private ProofItem() {}

  /** Where a proof lies. */
  public static Key keyOf(ProofRun.Of of) {
    return new Key(partition(of.community()), of.day() + "#" + of.community().value());
  }

  /** All proofs of a community, oldest first. */
  public static Slice of(CommunityId community) {
    return Slice.prefix(partition(community), "");
  }

  /** Proofs of a community on days before {@code day}, the latest first. */
  public static Slice before(CommunityId community, LocalDate day) {
    return Slice.range(partition(community), " ", day.toString()).newestFirst();
  }

  /** Proofs of all communities that are not over, oldest day first. */
  public static Slice unfinished() {
    return Slice.prefix(UNFINISHED, "");
  }

  /** The proof as an item. */
  public static Item write(ProofRun run) {
    Counted counted = run.counted();
    return Item.at(keyOf(run.of()), "proof")
        .with(COMMUNITY, run.of().community())
        .with(DAY, run.of().day())
        .with(BEGUN, run.begun())
        .withAny(ENDED, run.ended())
        .with(PHASE, run.place().phase())
        .withAny(AFTER, run.place().after())
        .with(ACCOUNTS, counted.accounts())
        .with(LINES, counted.lines())
        .with(RECORDS, counted.records())
        .with(ORDERS, counted.orders())
        .with(MINUTES, counted.balances().minutes())
        .with(HONOUR, counted.balances().honour())
        .with(SPENDABLE, counted.balances().spendable())
        .with(OWED, counted.balances().owed())
        .with(HELD, counted.held())
        .with(DIFFERENCES, run.found().all())
        .with(FOUND, run.found().first())
        .with(Item.VERSION, run.version())
        .withAny(Item.QUEUE, run.over() ? Optional.empty() : Optional.of(UNFINISHED));
  }

  /** Puts {@code next} in the place of the one it comes from by one step. */
  public static Transaction replace(ProofRun next) {
    return Transaction.EMPTY.replace(write(next), next.version() - 1);
  }

  /** The item as a proof. */
  public static ProofRun read(Item item) {
    return new ProofRun(
        new ProofRun.Of(item.get(COMMUNITY), item.get(DAY)),
        item.get(BEGUN),
        new ProofRun.Place(item.get(PHASE), item.find(AFTER)),
        new Counted(
            item.get(ACCOUNTS),
            item.get(LINES),
            item.get(RECORDS),
            item.get(ORDERS),
            new Figures(item.get(MINUTES), item.get(HONOUR), item.get(SPENDABLE), item.get(OWED)),
            item.get(HELD)),
        new Found(item.get(DIFFERENCES), item.get(FOUND)),
        item.find(ENDED),
        item.version());
  }

  private static Map<String, AttributeValue> difference(Difference difference) {
    return Fields.NONE
        .with(OF, difference.kind())
        .with(WHERE, difference.where())
        .with(WHAT, difference.what())
        .attributes();
  }

  private static Difference difference(Fields fields) {
    return new Difference(fields.get(OF), fields.get(WHERE), fields.get(WHAT));
  }

  private static String partition(CommunityId community) {
    return "PROOF#" + community.value();
  }
}
