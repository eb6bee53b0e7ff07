package org.pointsbank.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.domain.evaluation.RankedPerson;
import org.pointsbank.domain.evaluation.RankingName;

/**
 * How a person's place in a ranking lies in the table: {@code EVALUATION#<c>#<quarter> |
 * RUN#<run>#<ranking>#<rank>#<number>}, six digits, so that a page of a ranking is one Query. Only
 * ever created; counts only when a manifest names its run. Holds no name.
 */
public final class RankedPersonItem {
  private static final Pattern PLACE = Pattern.compile("\\d{6}#[^\\uffff]{1,100}");
  private static final Attribute<Long> RANK = Attribute.whole("rank");
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<String> NUMBER = Attribute.text("number");
  private static final Attribute<Colour> COLOUR =
      Attribute.text("colour", Colour::name, Colour::valueOf);
  private static final Attribute<Long> LAST_LINE = Attribute.whole("lastLine");

  /** Missing where the account is the ranked person's own. */
  private static final Attribute<PersonId> OWNER =
      Attribute.text("owner", PersonId::value, PersonId::new);

  private static final Attribute<List<Fields>> ACCOUNTS =
      Attribute.list("accounts", Fields::attributes, fields -> fields);

  private RankedPersonItem() {}

  /** The place of {@code person} in a ranking of {@code run} as an item. */
  public static Item write(Manifest.Of of, String run, RankingName ranking, RankedPerson person) {
    String place = "%06d#%s".formatted(person.rank(), person.number());
    Key key = new Key(EvaluationItem.partition(of), prefix(run, ranking) + place);
    return Item.at(key, "ranked-person")
        .with(RANK, person.rank())
        .with(PERSON, person.person())
        .with(NUMBER, person.number())
        .with(ACCOUNTS, person.accounts().stream().map(each -> account(person, each)).toList());
  }

  /** The item as a place in a ranking of {@code community}. */
  public static RankedPerson read(CommunityId community, Item item) {
    String number = item.get(NUMBER);
    PersonId person = item.get(PERSON);
    return new RankedPerson(
        item.get(RANK),
        person,
        number,
        item.get(ACCOUNTS).stream()
            .map(fields ->
                new QuarterAccount(
                    new AccountId(community, fields.get(COLOUR), fields.find(OWNER).orElse(person)),
                    number,
                    fields.get(LAST_LINE),
                    QuarterFields.totals(fields)))
            .toList());
  }

  /** A ranking of an evaluation from its top. */
  public static Slice of(Manifest manifest, RankingName ranking) {
    return Slice.prefix(EvaluationItem.partition(manifest.of()), prefix(manifest.run(), ranking));
  }

  /** What is behind the place {@code after}, which {@link #placeOf} has given. */
  public static Slice behind(Manifest manifest, RankingName ranking, String after) {
    return of(manifest, ranking).after(prefix(manifest.run(), ranking) + after);
  }

  /** The place that {@code sk} stands for: {@code 000012#V00345}. */
  public static String placeOf(Manifest manifest, RankingName ranking, String sk) {
    return sk.substring(prefix(manifest.run(), ranking).length());
  }

  /** Whether {@code text} looks like a place. */
  public static boolean isPlace(String text) {
    return PLACE.matcher(text).matches();
  }

  private static Fields account(RankedPerson ranked, QuarterAccount account) {
    return QuarterFields.written(account.totals())
        .with(COLOUR, account.account().colour())
        .withAny(
            OWNER,
            Optional.of(account.account().person()).filter(owner -> !owner.equals(ranked.person())))
        .with(LAST_LINE, account.lastLine());
  }

  private static String prefix(String run, RankingName ranking) {
    return "RUN#" + run + "#" + ranking + "#";
  }
}
