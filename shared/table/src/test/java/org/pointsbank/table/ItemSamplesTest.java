package org.pointsbank.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares every kind of item with its approved file in {@code src/test/resources/items}; what is
 * stored now lies in {@code target/items}, to be copied over once the change is meant.
 */
@DisplayName("A stored item")
final class ItemSamplesTest {
  private static final Path APPROVED = Path.of("src/test/resources/items");
  private static final Path STORED = Path.of("target/items");

  static List<ItemSample> samples() {
    return Stream.of(
            PeopleSamples.all(),
            MembershipSamples.all(),
            PassbookSamples.all(),
            PaperSamples.all(),
            RecordSamples.all(),
            CorrectionSamples.all(),
            ImportSamples.all(),
            RoundSamples.all(),
            EvaluationSamples.all(),
            DraftSamples.all(),
            ActivitySamples.all(),
            TeamSamples.all(),
            HonourSamples.all(),
            ProofSamples.all())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void looksAsItWasApproved(ItemSample sample) throws IOException {
    String stored = StoredForm.json(sample.item());
    Path file = STORED.resolve(sample.name() + ".json");
    Files.createDirectories(STORED);
    Files.writeString(file, stored);

    assertThat(APPROVED.resolve(sample.name() + ".json"))
        .as(
            "approve with: cp shared/table/target/items/*.json shared/table/src/test/resources/items/")
        .exists()
        .hasContent(stored);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadAsItWasWritten(ItemSample sample) {
    assertThat(sample.again().get()).isEqualTo(sample.value());
  }

  /** A new kind comes with its sample, a dropped kind takes its file along. */
  @Test
  void hasASampleWhateverItsKind() throws IOException, URISyntaxException {
    List<String> names = samples().stream().map(ItemSample::name).toList();

    assertThat(kinds())
        .isNotEmpty()
        .allSatisfy(kind ->
            assertThat(names).anyMatch(name -> name.equals(kind) || name.startsWith(kind + "-")));
    assertThat(names).doesNotHaveDuplicates();
    assertThat(files()).containsExactlyInAnyOrderElementsOf(names);
  }

  private static List<String> files() {
    return Stream.of(Objects.requireNonNull(APPROVED.toFile().listFiles()))
        .map(file -> file.getName().replace(".json", ""))
        .toList();
  }

  /** {@code ServiceRecordItem} is {@code service-record}. */
  private static List<String> kinds() throws URISyntaxException {
    File file = new File(Objects.requireNonNull(Item.class.getResource("Item.class")).toURI());
    File classes = Objects.requireNonNull(file.getParentFile());
    return Stream.of(
            Objects.requireNonNull(
                classes.list((_, name) -> name.matches("[A-Za-z]+Item\\.class"))))
        .map(name -> name.replace("Item.class", ""))
        .filter(name -> !name.isEmpty())
        .map(name -> name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
        .toList();
  }
}
