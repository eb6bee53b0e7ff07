package org.pointsbank.table;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.ActingRules;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.CommunityRules;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.ServiceItem;
import org.pointsbank.domain.draft.BookTrail;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How a rule book lies in the table: {@code DISTRICT#<d> | RULEBOOK#<effective day>}. */
public final class RuleBookItem {
  private static final Attribute<Long> BOOK_VERSION = Attribute.whole("ruleVersion");
  private static final Attribute<LocalDate> EFFECTIVE =
      Attribute.text("effective", LocalDate::toString, LocalDate::parse);
  private static final Attribute<ZoneId> ZONE = Attribute.text("zone", ZoneId::getId, ZoneId::of);
  private static final Attribute<String> CATEGORY = Attribute.text("category");
  private static final Attribute<String> NAME_ZH = Attribute.text("nameZh");
  private static final Attribute<String> NAME_EN = Attribute.text("nameEn");
  private static final Attribute<String> CODE = Attribute.text("code");
  private static final Attribute<Long> COEFFICIENT = Attribute.whole("coefficientHundredths");
  private static final Attribute<List<String>> REQUIRES = Attribute.texts("requires");
  private static final Attribute<Map<String, ServiceItem>> ITEMS =
      Attribute.map("items", RuleBookItem::service, RuleBookItem::service);
  private static final Attribute<Map<String, CommunityRules>> COMMUNITIES =
      Attribute.map("communities", CommunityRuleFields::write, CommunityRuleFields::read);

  private RuleBookItem() {}

  /** Where a district's rule book of that day lies. */
  public static Key keyOf(DistrictId district, LocalDate effective) {
    return new Key(partition(district), "RULEBOOK#" + effective);
  }

  /** All rule books of a district, read now; none if there is no such district. */
  public static Optional<RuleBooks> all(BankTable table, DistrictId district) {
    List<RuleBook> books = new ArrayList<>();
    table.each(of(district), item -> books.add(read(item)));
    return books.isEmpty() ? Optional.empty() : Optional.of(new RuleBooks(books));
  }

  /** The rule book as an item. */
  public static Item write(DistrictId district, RuleBook book) {
    return fill(Item.at(keyOf(district, book.effective()), "rule-book"), book)
        .with(BOOK_VERSION, book.version())
        .with(EFFECTIVE, book.effective());
  }

  /** An adopted rule book, and how it came to be, as an item. */
  public static Item write(DistrictId district, RuleBook book, BookTrail trail) {
    return write(district, book).with(DraftFields.TRAIL, trail);
  }

  /** How the rule book in {@code item} came to be; none where the district was founded with it. */
  public static Optional<BookTrail> trail(Item item) {
    return item.find(DraftFields.TRAIL);
  }

  /** Where all rule books of a district lie, oldest first. */
  public static Slice of(DistrictId district) {
    return Slice.prefix(partition(district), "RULEBOOK#");
  }

  /** {@code item} with the rules of {@code book} in it, but not its number and day. */
  static Item fill(Item item, RuleBook book) {
    Map<String, CommunityRules> communities = new HashMap<>();
    book.communities().forEach((community, own) -> communities.put(community.value(), own));
    return item.with(ZONE, book.zone())
        .with(ITEMS, book.items())
        .with(RuleFields.HOURS, book.hours())
        .with(RuleFields.POINTS, book.points())
        .with(RuleFields.EXPIRY, book.expiry())
        .with(RuleFields.ROUNDS, book.rounds())
        .with(EvaluationFields.EVALUATION, book.evaluation())
        .with(RuleFields.PAPER, book.paper())
        .with(ActivityRuleFields.ACTIVITIES, book.activities())
        .with(ActingRuleFields.ACTING, book.acting())
        .with(COMMUNITIES, communities);
  }

  /** The item as a rule book. */
  public static RuleBook read(Item item) {
    return rules(item, item.get(BOOK_VERSION), item.get(EFFECTIVE));
  }

  /** The rules in {@code item} as a rule book of that number and day. */
  static RuleBook rules(Item item, long version, LocalDate effective) {
    Map<CommunityId, CommunityRules> communities = new HashMap<>();
    item.get(COMMUNITIES)
        .forEach((community, own) -> communities.put(new CommunityId(community), own));
    return new RuleBook(
        version,
        effective,
        item.get(ZONE),
        item.get(ITEMS),
        item.get(RuleFields.HOURS),
        item.get(RuleFields.POINTS),
        item.get(RuleFields.EXPIRY),
        item.get(RuleFields.ROUNDS),
        item.get(EvaluationFields.EVALUATION),
        item.get(RuleFields.PAPER),
        // A book from before there were activities says nothing of them, and stays readable.
        item.find(ActivityRuleFields.ACTIVITIES).orElse(ActivityRules.FIRST),
        item.find(ActingRuleFields.ACTING).orElse(ActingRules.FIRST),
        communities);
  }

  private static Map<String, AttributeValue> service(ServiceItem service) {
    return Fields.NONE
        .with(CODE, service.code())
        .with(CATEGORY, service.category())
        .with(NAME_ZH, service.nameZh())
        .with(NAME_EN, service.nameEn())
        .with(COEFFICIENT, service.coefficientHundredths())
        .withAny(REQUIRES, Optional.of(service.requires()).filter(codes -> !codes.isEmpty()))
        .attributes();
  }

  private static ServiceItem service(Fields fields) {
    return new ServiceItem(
        fields.get(CODE),
        fields.get(CATEGORY),
        fields.get(NAME_ZH),
        fields.get(NAME_EN),
        fields.get(COEFFICIENT),
        fields.find(REQUIRES).orElse(List.of()));
  }

  static String partition(DistrictId district) {
    return "DISTRICT#" + district.value();
  }
}
