package org.pointsbank.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.PersonId;

@DisplayName("A binding code in the table")
final class BindingItemsTest {
  private static final PersonId PERSON = new PersonId("00000000-0000-7000-8000-000000000001");
  private static final PersonId WORKER = new PersonId("00000000-0000-7000-8000-000000000002");
  private static final Instant AT = Instant.parse("2026-10-01T01:00:00Z");
  private static final BindingItem.Binding OPEN =
      new BindingItem.Binding(
          "abc", PERSON, Optional.of(WORKER), AT, new BindingItem.Open(AT.plusSeconds(60)));

  @Test
  void isReadAsItWasWritten() {
    assertThat(BindingItem.read(BindingItem.write(OPEN))).isEqualTo(OPEN);
    assertThat(BindingItem.write(OPEN).key()).isEqualTo(new Key("BINDING#abc", "BINDING"));
  }

  @Test
  void isReadAsItWasUsed() {
    BindingItem.Binding used = OPEN.use(AT);

    assertThat(BindingItem.read(BindingItem.write(used))).isEqualTo(used);
  }

  @Test
  void expiresUntilItIsUsedAndStaysThen() {
    assertThat(BindingItem.write(OPEN).find(Expiry.EXPIRES_AT)).contains(AT.plusSeconds(60));
    assertThat(BindingItem.write(OPEN.use(AT)).find(Expiry.EXPIRES_AT)).isEmpty();
  }

  @Test
  void mayHaveBeenHandedOutByTheOperator() {
    BindingItem.Binding first =
        new BindingItem.Binding("abc", PERSON, Optional.empty(), AT, OPEN.state());

    assertThat(BindingItem.read(BindingItem.write(first))).isEqualTo(first);
  }

  @Test
  void isNamedAsTheLatestOfItsPerson() {
    Transaction first = LatestBindingItem.set(PERSON, "abc", Optional.empty());

    assertThat(first.writes().getFirst().key())
        .isEqualTo(new Key("PERSON#" + PERSON, "BINDING"))
        .isEqualTo(LatestBindingItem.keyOf(PERSON));
  }
}
