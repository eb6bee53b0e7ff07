package org.pointsbank.table;

import java.util.Optional;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.CommunityId;

/**
 * The latest application of a token: {@code PRINCIPAL#<sha256 of issuer and subject> |
 * APPLICATION}. Its version lets one application of a token be open at a time.
 */
public final class ApplicantItem {
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<ApplicationId> APPLICATION =
      Attribute.text("application", ApplicationId::value, ApplicationId::new);

  private ApplicantItem() {}

  /**
   * Which application it is.
   *
   * @param community where
   * @param application which
   */
  public record Latest(CommunityId community, ApplicationId application) {}

  /** Where the latest application of a token is found. */
  public static Key keyOf(String issuer, String subject) {
    return new Key(PrincipalItem.keyOf(issuer, subject).pk(), "APPLICATION");
  }

  /** Puts {@code latest} at {@code key}, unless the token has applied since {@code before}. */
  public static Transaction set(Key key, Latest latest, Optional<Item> before) {
    long seen = before.map(Item::version).orElse(0L);
    Item item = write(key, latest, seen + 1);
    return before.isPresent()
        ? Transaction.EMPTY.replace(item, seen)
        : Transaction.EMPTY.create(item);
  }

  static Item write(Key key, Latest latest, long version) {
    return Item.at(key, "applicant")
        .with(COMMUNITY, latest.community())
        .with(APPLICATION, latest.application())
        .with(Item.VERSION, version);
  }

  /** The application it leads to. */
  public static Latest read(Item item) {
    return new Latest(item.get(COMMUNITY), item.get(APPLICATION));
  }
}
