package org.pointsbank.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.round.ByHand;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.PrizeKind;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundDates;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Seal;
import org.pointsbank.domain.round.SealedOrder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DisplayName("What a round keeps")
final class RoundItemsTest {
  private static final CommunityId COMMUNITY = new CommunityId(id(1));
  private static final RoundId ROUND = new RoundId(COMMUNITY, new HalfYear(2026, 2));
  private static final String PARTITION = "ROUND#" + COMMUNITY + "#2026-H2";
  private static final PersonId PERSON = new PersonId(id(2));
  private static final PersonId WORKER = new PersonId(id(3));
  private static final Instant AT = Instant.parse("2026-12-02T01:00:00.123Z");

  @Test
  void readsARoundAsItWasWritten() {
    Round written =
        new Round(
            ROUND,
            7,
            Phase.PICK_UP,
            new RoundDates(AT, AT.plusSeconds(1), AT.plusSeconds(2), AT.plusSeconds(3)),
            "c0ffee",
            Optional.of(new Seal("5ea1", 14)),
            Optional.of("03 07"),
            List.of(new ByHand(Phase.ORDERING, WORKER, AT, "flood")),
            5);

    assertThat(RoundItem.read(RoundItem.write(written))).isEqualTo(written);
    assertThat(RoundItem.write(written).key()).isEqualTo(new Key(PARTITION, "ROUND"));
  }

  @Test
  void readsANewRoundAsItWasWritten() {
    Round written = Round.announce(ROUND, 7, new RoundDates(AT, AT, AT, AT), "c0ffee", List.of());

    assertThat(RoundItem.read(RoundItem.write(written))).isEqualTo(written);
  }

  @Test
  void keepsTheSecretApart() {
    assertThat(RoundSecretItem.write(ROUND, "5ec4e7").key())
        .isEqualTo(new Key(PARTITION, "SECRET"));
    assertThat(RoundSecretItem.read(RoundSecretItem.write(ROUND, "5ec4e7"))).isEqualTo("5ec4e7");
  }

  @Test
  void hasSixteenGates() {
    assertThat(GateItem.setAll(ROUND, GateItem.Open.SHUT).writes()).hasSize(16);
    assertThat(GateItem.keyOf(ROUND, 15)).isEqualTo(new Key(PARTITION, "GATE#15"));
  }

  @Test
  void readsAPrizeAsItWasWritten() {
    Prize written =
        Prize.offer(ROUND, PrizeKind.SERVICE, "上门理发", new Points(150), 24).allocated(20);

    assertThat(PrizeItem.read(PrizeItem.write(written))).isEqualTo(written);
    assertThat(PrizeItem.write(written).key())
        .isEqualTo(new Key(PARTITION, "PRIZE#" + written.id()));
  }

  @Test
  void readsOrdersInEveryStateAsTheyWereWritten() {
    OrderState.Reset reset = new OrderState.Reset(WORKER, AT, "forgotten");
    OrderSheet written =
        new OrderSheet(
            ROUND,
            PERSON,
            List.of(
                order(10, Optional.empty(), new OrderState.Placed()),
                order(11, Optional.of(WORKER), new OrderState.Dropped(Optional.of(WORKER))),
                order(12, Optional.empty(), new OrderState.Dropped(Optional.empty())),
                order(13, Optional.empty(), new OrderState.Lost()),
                order(14, Optional.empty(), waiting(2, Optional.of(reset))),
                order(15, Optional.empty(), new OrderState.HandedOver(31)),
                order(16, Optional.empty(), new OrderState.Returned())),
            9);

    assertThat(OrderSheetItem.read(OrderSheetItem.write(written))).isEqualTo(written);
    assertThat(OrderSheetItem.write(written).key())
        .isEqualTo(new Key(PARTITION, "ORDERS#" + PERSON));
  }

  @Test
  void keepsFiveOrdersThatAWorkerPlacedInOneWriteUnit() {
    OrderSheet five =
        new OrderSheet(
            ROUND,
            PERSON,
            IntStream.range(10, 15)
                .mapToObj(id -> order(id, Optional.of(WORKER), waiting(0, Optional.empty())))
                .toList(),
            12);

    assertThat(size(AttributeValue.fromM(OrderSheetItem.write(five).attributes())))
        .isLessThanOrEqualTo(1024);
  }

  @Test
  void keepsTheSealedListInPages() {
    List<SealedOrder> list =
        IntStream.range(0, 501)
            .mapToObj(id -> new SealedOrder(new OrderId(id(id)), new PrizeId(id(9))))
            .toList();

    List<Item> pages = DrawItem.sealed(ROUND, list);

    assertThat(pages)
        .extracting(Item::key)
        .containsExactly(new Key(PARTITION, "SEALED#000000"), new Key(PARTITION, "SEALED#000001"));
    assertThat(DrawItem.winners(ROUND, new PrizeId(id(9)), List.of(new OrderId(id(4)))))
        .extracting(Item::key)
        .containsExactly(new Key(PARTITION, "WINNERS#" + id(9) + "#000000"));
  }

  private static OrderState waiting(long wrongTries, Optional<OrderState.Reset> reset) {
    return new OrderState.Allocated(new OrderState.PickUpCode("012345", wrongTries, reset));
  }

  private static Order order(int id, Optional<PersonId> actedFor, OrderState state) {
    return new Order(
        new OrderId(id(id)),
        new PrizeId(id(id + 100)),
        Colour.GREEN,
        new Points(12345),
        new Held(Map.of(new HalfYear(2026, 2), new Points(12345))),
        AT,
        actedFor,
        state);
  }

  /** As DynamoDB counts it: names and values in UTF-8, numbers by two digits, lists and maps. */
  private static int size(AttributeValue value) {
    return switch (value.type()) {
      case S -> bytes(value.s());
      case N -> value.n().length() / 2 + 2;
      case L -> 3 + value.l().stream().mapToInt(each -> 1 + size(each)).sum();
      case M ->
          3
              + value.m().entrySet().stream()
                  .mapToInt(each -> 1 + bytes(each.getKey()) + size(each.getValue()))
                  .sum();
      default -> throw new IllegalArgumentException(value.toString());
    };
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String id(int last) {
    return "00000000-0000-7000-8000-%012d".formatted(last);
  }
}
