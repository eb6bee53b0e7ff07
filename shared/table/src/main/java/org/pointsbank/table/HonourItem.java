package org.pointsbank.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.HonourId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.honour.CertificateCode;
import org.pointsbank.domain.honour.Honour;
import org.pointsbank.domain.honour.HonourState;

/**
 * How an honour lies in the table: {@code PERSON#<p> | HONOUR#<id>}. It keeps the code of its
 * certificate, so that the paper can be printed again; {@link CertificateItem} keeps only its hash.
 */
public final class HonourItem {
  private static final String PREFIX = "HONOUR#";
  private static final Attribute<PersonId> PERSON = person("person");
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<ProgrammeId> PROGRAMME =
      Attribute.text("programme", ProgrammeId::value, ProgrammeId::new);
  private static final Attribute<String> NAME = Attribute.text("name");
  private static final Attribute<Period> PERIOD =
      Attribute.text("period", Period::name, Period::parse);
  private static final Attribute<Long> RANK = Attribute.whole("rank");
  private static final Attribute<PersonId> DECIDED_BY = person("decidedBy");
  private static final Attribute<Instant> DECIDED_AT = instant("decidedAt");
  private static final Attribute<String> NUMBER = Attribute.text("number");
  private static final Attribute<CertificateCode> CODE =
      Attribute.text("code", CertificateCode::text, CertificateCode::new);
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<PersonId> REVOKED_BY = person("revokedBy");
  private static final Attribute<Instant> REVOKED_AT = instant("revokedAt");
  private static final Attribute<String> WHY = Attribute.text("revokedWhy");

  private HonourItem() {}

  /** Where an honour lies. */
  public static Key keyOf(PersonId person, HonourId honour) {
    return new Key(partition(person), PREFIX + honour.value());
  }

  /** All honours of a person, newest first. */
  public static Slice of(PersonId person) {
    return Slice.prefix(partition(person), PREFIX).newestFirst();
  }

  /**
   * How many honours of {@code person}, under each name that they were known by, stand whose period
   * lies within {@code period}.
   */
  public static long standing(BankTable table, Person person, Period period) {
    List<Honour> all = new ArrayList<>();
    person.ids().forEach(id -> table.each(of(id), item -> all.add(read(item))));
    return all.stream()
        .filter(honour -> honour.state() instanceof HonourState.Stands && honour.within(period))
        .count();
  }

  /** The honour as an item. */
  public static Item write(Honour honour) {
    Item item =
        Item.at(keyOf(honour.person(), honour.id()), "honour")
            .with(PERSON, honour.person())
            .with(COMMUNITY, honour.community())
            .with(PROGRAMME, honour.given().programme())
            .with(NAME, honour.given().name())
            .with(PERIOD, honour.given().period())
            .with(RANK, honour.given().rank())
            .with(DECIDED_BY, honour.decided().by())
            .with(DECIDED_AT, honour.decided().at())
            .with(NUMBER, honour.certificate().number())
            .with(CODE, honour.certificate().code())
            .with(STATE, honour.state().word())
            .with(Item.VERSION, honour.version());
    return switch (honour.state()) {
      case HonourState.Stands() -> item;
      case HonourState.Revoked(Confirmation by, String why) ->
          item.with(REVOKED_BY, by.by()).with(REVOKED_AT, by.at()).with(WHY, why);
    };
  }

  /** The item as an honour. */
  public static Honour read(Item item) {
    return new Honour(
        new HonourId(item.key().sk().substring(PREFIX.length())),
        item.get(PERSON),
        item.get(COMMUNITY),
        new Honour.Given(item.get(PROGRAMME), item.get(NAME), item.get(PERIOD), item.get(RANK)),
        new Confirmation(item.get(DECIDED_BY), item.get(DECIDED_AT)),
        new Honour.Certificate(item.get(NUMBER), item.get(CODE)),
        state(item),
        item.version());
  }

  private static HonourState state(Item item) {
    String word = item.get(STATE);
    return switch (word) {
      case "valid" -> new HonourState.Stands();
      case "revoked" ->
          new HonourState.Revoked(
              new Confirmation(item.get(REVOKED_BY), item.get(REVOKED_AT)), item.get(WHY));
      default -> throw new IllegalStateException("unknown state " + word);
    };
  }

  private static String partition(PersonId person) {
    return "PERSON#" + person.value();
  }

  private static Attribute<PersonId> person(String name) {
    return Attribute.text(name, PersonId::value, PersonId::new);
  }

  private static Attribute<Instant> instant(String name) {
    return Attribute.text(name, Instant::toString, Instant::parse);
  }
}
