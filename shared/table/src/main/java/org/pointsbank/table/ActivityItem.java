package org.pointsbank.table;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pointsbank.domain.ActivityId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.activity.Activity;
import org.pointsbank.domain.activity.Plan;
import org.pointsbank.domain.activity.Schedule;

/**
 * How an activity lies in the table: {@code COMMUNITY#<c>#ACTIVITIES | <activity>}. While sessions
 * of it are still to be made, it stands in a queue.
 */
public final class ActivityItem {
  /** The queue in which the hourly tick finds activities whose sessions are not all made. */
  public static final String UNFINISHED = "ACTIVITIES";

  private static final Attribute<ActivityId> ACTIVITY =
      Attribute.text("activity", ActivityId::value, ActivityId::new);
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<String> SERVICE_ITEM = Attribute.text("item");
  private static final Attribute<String> TITLE = Attribute.text("title");
  private static final Attribute<String> PLACE = Attribute.text("place");
  private static final Attribute<LocalTime> START =
      Attribute.text("start", LocalTime::toString, LocalTime::parse);
  private static final Attribute<LocalTime> END =
      Attribute.text("end", LocalTime::toString, LocalTime::parse);
  private static final Attribute<Long> PLACES = Attribute.whole("places");
  private static final Attribute<PersonId> LEADER =
      Attribute.text("leader", PersonId::value, PersonId::new);
  private static final Attribute<LocalDate> DAY = day("day");
  private static final Attribute<DayOfWeek> WEEKDAY =
      Attribute.text("weekday", DayOfWeek::name, DayOfWeek::valueOf);
  private static final Attribute<LocalDate> FROM = day("from");
  private static final Attribute<LocalDate> UNTIL = day("until");
  private static final Attribute<List<String>> EXCEPT = Attribute.texts("except");
  private static final Attribute<PersonId> MADE_BY =
      Attribute.text("madeBy", PersonId::value, PersonId::new);
  private static final Attribute<Instant> MADE_AT =
      Attribute.text("madeAt", Instant::toString, Instant::parse);
  private static final Attribute<LocalDate> MADE_THROUGH = day("madeThrough");

  private ActivityItem() {}

  /** Where an activity lies. */
  public static Key keyOf(CommunityId community, ActivityId activity) {
    return new Key(partition(community), activity.value());
  }

  /** All activities of a community, the first one made first. */
  public static Slice of(CommunityId community) {
    return Slice.prefix(partition(community), "");
  }

  /** The activity as an item. */
  public static Item write(Activity activity) {
    Plan plan = activity.plan();
    Item item =
        Item.at(keyOf(activity.community(), activity.id()), "activity")
            .with(ACTIVITY, activity.id())
            .with(COMMUNITY, activity.community())
            .with(SERVICE_ITEM, plan.item())
            .with(TITLE, plan.title())
            .with(PLACE, plan.place())
            .with(START, plan.start())
            .with(END, plan.end())
            .with(PLACES, plan.places())
            .with(LEADER, plan.leader())
            .with(MADE_BY, activity.made().by())
            .with(MADE_AT, activity.made().at())
            .with(MADE_THROUGH, activity.madeThrough())
            .withAny(Item.QUEUE, activity.finished() ? Optional.empty() : Optional.of(UNFINISHED))
            .with(Item.VERSION, activity.version());
    return scheduled(item, activity.schedule());
  }

  private static Item scheduled(Item item, Schedule schedule) {
    return switch (schedule) {
      case Schedule.Once(LocalDate day) -> item.with(DAY, day);
      case Schedule.Weekly weekly ->
          item.with(WEEKDAY, weekly.weekday())
              .with(FROM, weekly.from())
              .with(UNTIL, weekly.until())
              .with(EXCEPT, weekly.except().stream().sorted().map(LocalDate::toString).toList());
    };
  }

  /** The item as an activity. */
  public static Activity read(Item item) {
    return new Activity(
        item.get(ACTIVITY),
        item.get(COMMUNITY),
        new Plan(
            item.get(SERVICE_ITEM),
            item.get(TITLE),
            item.get(PLACE),
            item.get(START),
            item.get(END),
            item.get(PLACES),
            item.get(LEADER)),
        schedule(item),
        new Confirmation(item.get(MADE_BY), item.get(MADE_AT)),
        item.get(MADE_THROUGH),
        item.version());
  }

  private static Schedule schedule(Item item) {
    return item.find(DAY)
        .<Schedule>map(Schedule.Once::new)
        .orElseGet(() ->
            new Schedule.Weekly(
                item.get(WEEKDAY),
                item.get(FROM),
                item.get(UNTIL),
                item.get(EXCEPT).stream().map(LocalDate::parse).collect(Collectors.toSet())));
  }

  private static Attribute<LocalDate> day(String name) {
    return Attribute.text(name, LocalDate::toString, LocalDate::parse);
  }

  private static String partition(CommunityId community) {
    return "COMMUNITY#" + community.value() + "#ACTIVITIES";
  }
}
