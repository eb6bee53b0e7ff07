package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.round.Draw;
import org.pointsbank.domain.round.SealedOrder;

/** The draw against one that was reckoned elsewhere: {@code /district/lot.json}. */
@DisplayName("The draw")
final class DrawTest {
  private static final JsonNode LOT = lot();

  @Test
  void isCommittedToBeforehand() {
    assertThat(Draw.commitment(LOT.path("secret").asText()))
        .isEqualTo(LOT.path("commitment").asText());
  }

  @ParameterizedTest(name = "draw {0}")
  @ValueSource(ints = {0, 1})
  void sealsAndSeedsAsReckoned(int index) {
    JsonNode expected = LOT.at("/draws/" + index);

    assertThat(Draw.sealedList(sealed("").reversed()))
        .isEqualTo(expected.path("sealedList").asText());
    assertThat(draw(expected).seed()).isEqualTo(expected.path("seed").asText());
  }

  @ParameterizedTest(name = "draw {0} of {1}")
  @CsvSource({"0, umbrella", "0, home-repair", "1, umbrella", "1, home-repair"})
  void givesExactlyTheWinnersReckoned(int index, String prize) {
    JsonNode expected = LOT.at("/draws/" + index);

    List<OrderId> winners =
        draw(expected).winners(sealed(prize), LOT.path("stock").path(prize).asLong());

    assertThat(winners).containsExactlyElementsOf(ids(expected.path("winners").path(prize)));
  }

  private static Draw draw(JsonNode expected) {
    return Draw.of(
        LOT.path("secret").asText(),
        expected.path("publicValue").asText(),
        Draw.sealedList(sealed("")));
  }

  private static List<OrderId> orders(String prize) {
    return StreamSupport.stream(LOT.path("orders").spliterator(), false)
        .filter(order -> prize.isEmpty() || order.path("prize").asText().equals(prize))
        .map(order -> new OrderId(order.path("orderId").asText()))
        .sorted(Comparator.comparing(OrderId::value))
        .toList();
  }

  private static List<SealedOrder> sealed(String prize) {
    PrizeId any = new PrizeId("01900000-0000-7000-8000-000000000501");
    return orders(prize).stream().map(order -> new SealedOrder(order, any)).toList();
  }

  private static List<OrderId> ids(JsonNode texts) {
    return StreamSupport.stream(texts.spliterator(), false)
        .map(JsonNode::asText)
        .map(OrderId::new)
        .toList();
  }

  private static JsonNode lot() {
    try (InputStream file =
        Objects.requireNonNull(DrawTest.class.getResourceAsStream("/district/lot.json"))) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
