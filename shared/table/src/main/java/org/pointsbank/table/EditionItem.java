package org.pointsbank.table;

import java.time.Instant;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.honour.Edition;
import org.pointsbank.domain.honour.EditionState;
import org.pointsbank.domain.honour.Standing;

/**
 * How an edition of a programme lies in the table: {@code PROGRAMME#<programme>#<period> |
 * EDITION}, with its standings once it is decided.
 */
public final class EditionItem {
  private static final Attribute<List<String>> PANEL = Attribute.texts("panel");
  private static final Attribute<PersonId> OPENED_BY = person("openedBy");
  private static final Attribute<Instant> OPENED_AT = instant("openedAt");
  private static final Attribute<Long> NOMINEES = Attribute.whole("nominees");
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<PersonId> BY = person("decidedBy");
  private static final Attribute<Instant> AT = instant("decidedAt");
  private static final Attribute<String> WHY = Attribute.text("decidedWhy");
  private static final Attribute<Long> RANK = Attribute.whole("rank");
  private static final Attribute<PersonId> PERSON = person("person");
  private static final Attribute<String> NUMBER = Attribute.text("number");
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<Long> TOTAL = Attribute.whole("total");
  private static final Attribute<Long> LEDGER = Attribute.whole("ledger");
  private static final Attribute<Long> MARKS = Attribute.whole("marks");
  private static final Attribute<Boolean> HONOURED = Attribute.flag("honoured");
  private static final Attribute<List<Standing>> STANDINGS =
      Attribute.list(
          "standings", standing -> written(standing).attributes(), EditionItem::standing);

  private EditionItem() {}

  /** Where an edition lies. */
  public static Key keyOf(ProgrammeId programme, Period period) {
    return new Key(partition(programme, period), "EDITION");
  }

  static String partition(ProgrammeId programme, Period period) {
    return "PROGRAMME#" + programme.value() + "#" + period.name();
  }

  /** Puts {@code next} in the place of the one it comes from. */
  public static Transaction replace(Edition next) {
    return next.version() == 1
        ? Transaction.EMPTY.create(write(next))
        : Transaction.EMPTY.replace(write(next), next.version() - 1);
  }

  /** The edition as an item. */
  public static Item write(Edition edition) {
    Item item =
        Item.at(keyOf(edition.programme(), edition.period()), "edition")
            .with(TermsFields.TERMS, edition.terms())
            .with(PANEL, edition.panel().stream().map(PersonId::value).toList())
            .with(OPENED_BY, edition.opened().by())
            .with(OPENED_AT, edition.opened().at())
            .with(NOMINEES, edition.nominees())
            .with(STATE, edition.state().word())
            .with(Item.VERSION, edition.version());
    return switch (edition.state()) {
      case EditionState.Open() -> item;
      case EditionState.Decided(Confirmation by, String why, List<Standing> standings) ->
          item.with(BY, by.by()).with(AT, by.at()).with(WHY, why).with(STANDINGS, standings);
    };
  }

  /** The item as an edition. */
  public static Edition read(Item item) {
    List<String> key = List.of(item.key().pk().split("#", -1));
    return new Edition(
        new ProgrammeId(key.get(1)),
        Period.parse(key.get(2)),
        item.get(TermsFields.TERMS),
        item.get(PANEL).stream().map(PersonId::new).toList(),
        new Confirmation(item.get(OPENED_BY), item.get(OPENED_AT)),
        item.get(NOMINEES),
        state(item),
        item.version());
  }

  private static EditionState state(Item item) {
    String word = item.get(STATE);
    return switch (word) {
      case "open" -> new EditionState.Open();
      case "decided" ->
          new EditionState.Decided(
              new Confirmation(item.get(BY), item.get(AT)), item.get(WHY), item.get(STANDINGS));
      default -> throw new IllegalStateException("unknown state " + word);
    };
  }

  private static Fields written(Standing standing) {
    return Fields.NONE
        .with(RANK, standing.rank())
        .with(PERSON, standing.person())
        .with(NUMBER, standing.number())
        .with(COMMUNITY, standing.community())
        .with(TOTAL, standing.total())
        .with(LEDGER, standing.ledger())
        .with(MARKS, standing.panel())
        .with(HONOURED, standing.honoured());
  }

  private static Standing standing(Fields fields) {
    return new Standing(
        fields.get(RANK),
        fields.get(PERSON),
        fields.get(NUMBER),
        fields.get(COMMUNITY),
        fields.get(TOTAL),
        fields.get(LEDGER),
        fields.get(MARKS),
        fields.get(HONOURED));
  }

  private static Attribute<PersonId> person(String name) {
    return Attribute.text(name, PersonId::value, PersonId::new);
  }

  private static Attribute<Instant> instant(String name) {
    return Attribute.text(name, Instant::toString, Instant::parse);
  }
}
