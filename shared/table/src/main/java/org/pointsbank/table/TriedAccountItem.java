package org.pointsbank.table;

import java.time.Duration;
import java.time.Instant;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TrialId;
import org.pointsbank.domain.draft.Trial;
import org.pointsbank.domain.draft.TriedAccount;

/**
 * How an account to which a draft gives more or less lies in the table: {@code TRIAL#<trial> |
 * ACCOUNT#<community>#<colour>#<person>}. Only ever created, in one transaction with the progress
 * of its trial; goes by itself when {@link #KEPT} is over.
 */
public final class TriedAccountItem {
  /** How long it is kept, from the beginning of the trial: the trial's own sums stay. */
  public static final Duration KEPT = Duration.ofDays(90);

  private static final String PREFIX = "ACCOUNT#";
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<Colour> COLOUR =
      Attribute.text("colour", Colour::name, Colour::valueOf);
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<String> NUMBER = Attribute.text("number");

  private TriedAccountItem() {}

  /** All accounts of a trial that differ, community by community, colour by colour. */
  public static Slice of(TrialId trial) {
    return Slice.prefix(partition(trial), PREFIX);
  }

  /** When the accounts of {@code trial} may go. */
  public static Instant keptUntil(Trial trial) {
    return trial.begun().at().plus(KEPT);
  }

  /** The account as an item. */
  public static Item write(Trial trial, TriedAccount tried) {
    AccountId account = tried.account();
    String sk =
        PREFIX
            + account.community().value()
            + "#"
            + account.colour()
            + "#"
            + account.person().value();
    return TrialSumsFields.on(
        Item.at(new Key(partition(trial.id()), sk), "tried-account")
            .with(COMMUNITY, account.community())
            .with(COLOUR, account.colour())
            .with(PERSON, account.person())
            .with(NUMBER, tried.number())
            .with(Expiry.EXPIRES_AT, keptUntil(trial)),
        tried.sums());
  }

  /** The item as an account. */
  public static TriedAccount read(Item item) {
    return new TriedAccount(
        new AccountId(item.get(COMMUNITY), item.get(COLOUR), item.get(PERSON)),
        item.get(NUMBER),
        TrialSumsFields.in(item));
  }

  private static String partition(TrialId trial) {
    return "TRIAL#" + trial.value();
  }
}
