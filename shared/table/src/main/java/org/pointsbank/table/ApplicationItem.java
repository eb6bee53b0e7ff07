package org.pointsbank.table;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Application;
import org.pointsbank.domain.membership.ApplicationState;

/**
 * How an application lies in the table: {@code COMMUNITY#<c>#APPLICATIONS | <id>}; in a queue while
 * it waits. Who applied is written only until it is decided.
 */
public final class ApplicationItem {
  private static final Attribute<ApplicationId> APPLICATION =
      Attribute.text("application", ApplicationId::value, ApplicationId::new);
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<PersonId> WRITTEN_BY =
      Attribute.text("writtenBy", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);

  private ApplicationItem() {}

  /** Where an application lies. */
  public static Key keyOf(CommunityId community, ApplicationId application) {
    return new Key("COMMUNITY#" + community.value() + "#APPLICATIONS", application.value());
  }

  /** Those of a community that wait, oldest first. */
  public static Slice waiting(CommunityId community) {
    return Slice.prefix(queue(community), "");
  }

  private static String queue(CommunityId community) {
    return "APPLICATIONS#" + community.value();
  }

  /** The application as an item. */
  public static Item write(Application application) {
    Optional<String> queue =
        application.state() instanceof ApplicationState.Waiting
            ? Optional.of(queue(application.community()))
            : Optional.empty();
    Item item =
        Item.at(keyOf(application.community(), application.id()), "application")
            .with(APPLICATION, application.id())
            .with(COMMUNITY, application.community())
            .withAny(WRITTEN_BY, application.writtenBy())
            .with(AT, application.at())
            .withAny(Item.QUEUE, queue)
            .with(Item.VERSION, application.version());
    return ApplicationStateFields.write(item, application.state());
  }

  /** Puts {@code next} in the place of the application it comes from. */
  public static Transaction replace(Application next) {
    return Transaction.EMPTY.replace(write(next), next.version() - 1);
  }

  /** The item as an application. */
  public static Application read(Item item) {
    return new Application(
        item.get(APPLICATION),
        item.get(COMMUNITY),
        item.find(WRITTEN_BY),
        item.get(AT),
        ApplicationStateFields.read(item),
        item.version());
  }
}
