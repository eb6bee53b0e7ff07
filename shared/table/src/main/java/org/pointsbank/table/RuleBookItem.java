package org.pointsbank.table;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RoundRules;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.ServiceItem;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How a rule book lies in the table: {@code DISTRICT#<d> | RULEBOOK#<effective day>}. */
public final class RuleBookItem {
  private static final Attribute<Long> BOOK_VERSION = Attribute.whole("ruleVersion");
  private static final Attribute<LocalDate> EFFECTIVE =
      Attribute.text("effective", LocalDate::toString, LocalDate::parse);
  private static final Attribute<ZoneId> ZONE = Attribute.text("zone", ZoneId::getId, ZoneId::of);
  private static final Attribute<Points> PER_HOUR =
      Attribute.whole("perHour", Points::hundredths, Points::new);
  private static final Attribute<Points> ROUNDING_STEP =
      Attribute.whole("roundingStep", Points::hundredths, Points::new);
  private static final Attribute<Long> DAILY_LIMIT = Attribute.whole("dailyLimitMinutes");
  private static final Attribute<Long> OLDEST = Attribute.whole("oldestDays");
  private static final Attribute<List<String>> OPENINGS = Attribute.texts("openings");
  private static final Attribute<Long> ANNOUNCE = Attribute.whole("announceDays");
  private static final Attribute<Long> ORDERING = Attribute.whole("orderingDays");
  private static final Attribute<Long> PICK_UP = Attribute.whole("pickUpDays");
  private static final Attribute<Long> ORDERS = Attribute.whole("ordersPerPerson");
  private static final Attribute<Long> TRIES = Attribute.whole("codeTries");
  private static final Attribute<String> PUBLIC_VALUE = Attribute.text("publicValueName");
  private static final Attribute<Measure> MEASURE =
      Attribute.text("measure", Measure::name, Measure::valueOf);
  private static final Attribute<Long> EVALUATION_DAYS = Attribute.whole("evaluationDays");
  private static final Attribute<String> CATEGORY = Attribute.text("category");
  private static final Attribute<String> NAME_ZH = Attribute.text("nameZh");
  private static final Attribute<String> NAME_EN = Attribute.text("nameEn");
  private static final Attribute<String> CODE = Attribute.text("code");
  private static final Attribute<Long> COEFFICIENT = Attribute.whole("coefficientHundredths");
  private static final Attribute<Map<String, ServiceItem>> ITEMS =
      Attribute.map("items", RuleBookItem::service, RuleBookItem::service);

  private RuleBookItem() {}

  /** Where a district's rule book of that day lies. */
  public static Key keyOf(DistrictId district, LocalDate effective) {
    return new Key(partition(district), "RULEBOOK#" + effective);
  }

  /** All rule books of a district, read now; none if there is no such district. */
  public static Optional<RuleBooks> all(BankTable table, DistrictId district) {
    List<RuleBook> books = new ArrayList<>();
    table.each(Slice.prefix(partition(district), "RULEBOOK#"), item -> books.add(read(item)));
    return books.isEmpty() ? Optional.empty() : Optional.of(new RuleBooks(books));
  }

  /** The rule book as an item. */
  public static Item write(DistrictId district, RuleBook book) {
    return Item.at(keyOf(district, book.effective()), "rule-book")
        .with(BOOK_VERSION, book.version())
        .with(EFFECTIVE, book.effective())
        .with(ZONE, book.zone())
        .with(PER_HOUR, book.hours().perHour())
        .with(ROUNDING_STEP, book.hours().roundingStep())
        .with(DAILY_LIMIT, book.hours().dailyLimitMinutes())
        .with(OLDEST, book.hours().oldestDays())
        .with(OPENINGS, book.rounds().openings().stream().map(MonthDay::toString).toList())
        .with(ANNOUNCE, book.rounds().announceDays())
        .with(ORDERING, book.rounds().orderingDays())
        .with(PICK_UP, book.rounds().pickUpDays())
        .with(ORDERS, book.rounds().ordersPerPerson())
        .with(TRIES, book.rounds().codeTries())
        .with(PUBLIC_VALUE, book.rounds().publicValueName())
        .with(MEASURE, book.measure())
        .withAny(EVALUATION_DAYS, book.evaluationDays())
        .with(ITEMS, book.items());
  }

  /** The item as a rule book. */
  public static RuleBook read(Item item) {
    return new RuleBook(
        item.get(BOOK_VERSION),
        item.get(EFFECTIVE),
        item.get(ZONE),
        item.get(ITEMS),
        new HourRules(
            item.get(PER_HOUR), item.get(ROUNDING_STEP), item.get(DAILY_LIMIT), item.get(OLDEST)),
        new RoundRules(
            item.get(OPENINGS).stream().map(MonthDay::parse).toList(),
            item.get(ANNOUNCE),
            item.get(ORDERING),
            item.get(PICK_UP),
            item.get(ORDERS),
            item.get(TRIES),
            item.get(PUBLIC_VALUE)),
        item.get(MEASURE),
        item.find(EVALUATION_DAYS));
  }

  private static Map<String, AttributeValue> service(ServiceItem service) {
    return Fields.NONE
        .with(CODE, service.code())
        .with(CATEGORY, service.category())
        .with(NAME_ZH, service.nameZh())
        .with(NAME_EN, service.nameEn())
        .with(COEFFICIENT, service.coefficientHundredths())
        .attributes();
  }

  private static ServiceItem service(Fields fields) {
    return new ServiceItem(
        fields.get(CODE),
        fields.get(CATEGORY),
        fields.get(NAME_ZH),
        fields.get(NAME_EN),
        fields.get(COEFFICIENT));
  }

  private static String partition(DistrictId district) {
    return "DISTRICT#" + district.value();
  }
}
