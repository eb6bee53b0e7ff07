package org.pointsbank.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.CommunityRules;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Lots;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceItem;
import org.pointsbank.domain.Tip;
import org.pointsbank.domain.VoucherId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What costs one write unit must stay below 1,024 bytes; source: architecture, the table. */
@DisplayName("With as much in it as there will ever be")
final class ItemSizesTest {
  private static final int ONE_UNIT = 1024;
  private static final long MANY = 999_999_999;
  private static final Instant AT = Instant.parse("2026-10-01T01:00:00.123456789Z");
  private static final AccountId ACCOUNT =
      new AccountId(PeopleSamples.COMMUNITY, Colour.GREEN, PeopleSamples.WANG);
  private static final Balance BALANCE =
      new Balance(MANY, new Points(MANY), new Points(MANY), new Points(MANY));

  @Test
  void anAccountWithFourQuartersUnderAllHeadsCostsOneUnit() {
    Map<Quarter, QuarterTotals> quarters = new HashMap<>();
    for (int number = 1; number <= Account.KEPT_QUARTERS; number++) {
      quarters.put(
          new Quarter(2026, number),
          new QuarterTotals(
              MANY,
              MANY,
              Map.of(
                  Head.PARTICIPATION, MANY, Head.DUTY, MANY, Head.ROLE, MANY, Head.RESULTS, MANY)));
    }
    Map<HalfYear, Lots.Lot> lots = new HashMap<>();
    for (int each = 0; each < Lots.MOST; each++) {
      Points part = new Points(each == 0 ? MANY - 5 * 100_000 : 100_000);
      lots.put(new HalfYear(2026, 1).plus(each), new Lots.Lot(part, part));
    }
    Account account =
        new Account(
            ACCOUNT,
            "V".repeat(32),
            LocalDate.of(2026, 1, 15),
            new Tip(MANY, PassbookSamples.SEAL, AT),
            BALANCE,
            new Lots(lots),
            quarters,
            MANY);

    assertThat(StoredForm.size(AccountItem.write(account))).isLessThan(ONE_UNIT);
  }

  @Test
  void aLineCostsOneUnit() {
    assertThat(
            line(
                new Origin.Served(
                    new RecordId(PassbookSamples.SERVED, PeopleSamples.id("401")),
                    "H".repeat(16),
                    "1440 min x 9.99 = 239.76 > 239.75 > max 100.00")))
        .isLessThan(ONE_UNIT);
  }

  @Test
  void aLineWithTheLongestReasonCostsOneUnit() {
    assertThat(
            line(
                new Origin.Reversed(
                    new VoucherId(PeopleSamples.id("701")),
                    MANY,
                    new Points(MANY),
                    "误".repeat(60))))
        .isLessThan(ONE_UNIT);
  }

  private static int line(Origin origin) {
    return StoredForm.size(
        LineItem.write(
            new PassbookLine(
                ACCOUNT,
                MANY,
                new Deltas(MANY, -MANY, -MANY, MANY),
                new Posting.Story(
                    origin,
                    Optional.of(Head.PARTICIPATION),
                    MANY,
                    Optional.of(PeopleSamples.LIN),
                    PassbookSamples.SERVED,
                    AT),
                BALANCE,
                PassbookSamples.SEAL)));
  }

  @Test
  void aServiceRecordCostsOneUnit() {
    Confirmation word = new Confirmation(PeopleSamples.LIN, AT);
    RecordState reversed = new RecordState.Reversed(word, Optional.of(word), MANY, MANY);

    assertThat(
            StoredForm.size(
                ServiceRecordItem.write(
                    RecordSamples.in(reversed, "地".repeat(20), "注".repeat(40)))))
        .isLessThan(ONE_UNIT);
  }

  /** What a body of 128 KB cannot hold either: every item and community that a check lets pass. */
  @Test
  void aRuleBookFitsIntoOneItem() {
    RuleBook like = PassbookSamples.book();
    Map<String, ServiceItem> items = new HashMap<>();
    Map<CommunityId, CommunityRules> communities = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      String code = "H".repeat(29) + "%03d".formatted(i);
      items.put(code, new ServiceItem(code, "公益", "长".repeat(60), "l".repeat(60), 1000));
      communities.put(
          new CommunityId("01900000-0000-7000-8000-000000000%03d".formatted(i)),
          new CommunityRules(
              Map.of(code, 1000L),
              Optional.of(like.hours()),
              Optional.of(like.points()),
              Optional.of(like.expiry()),
              Optional.of(like.rounds()),
              Optional.of(like.evaluation()),
              Optional.of(like.paper()),
              Optional.of(like.activities())));
    }
    RuleBook book =
        new RuleBook(
            MANY,
            like.effective(),
            like.zone(),
            items,
            like.hours(),
            like.points(),
            like.expiry(),
            like.rounds(),
            like.evaluation(),
            like.paper(),
            like.activities(),
            communities);

    assertThat(StoredForm.size(RuleBookItem.write(PeopleSamples.DISTRICT, book)))
        .isLessThan(400 * ONE_UNIT);
  }

  /** The figures of DynamoDB's own manual: names, values, 3 for a container, 1 for each in it. */
  @Test
  void isCountedAsDynamoDbCounts() {
    Item item =
        Item.of(
            Map.of(
                "pk", AttributeValue.fromS("福"),
                "n", AttributeValue.fromN("-1234"),
                "b", AttributeValue.fromBool(true),
                "l", AttributeValue.fromL(List.of(AttributeValue.fromS("ab"))),
                "m", AttributeValue.fromM(Map.of("x", AttributeValue.fromS("y")))));

    assertThat(StoredForm.size(item)).isEqualTo((2 + 3) + (1 + 4) + (1 + 1) + (1 + 6) + (1 + 6));
  }
}
