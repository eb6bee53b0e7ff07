package org.pointsbank.enrolmembers;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.lambda.rulebook.RuleBookForm;

/** The rules a new district begins with: {@code default-rule-book.json}. */
@Singleton
final class DefaultRuleBook {
  private static final String FILE = "/default-rule-book.json";

  private final ObjectMapper json;

  DefaultRuleBook(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Version 1, in force from {@code effective} on; without a day, from the file's.
   *
   * @throws IllegalArgumentException if the domain refuses what the file says
   */
  RuleBook from(Optional<LocalDate> effective) {
    try (InputStream file =
        Objects.requireNonNull(DefaultRuleBook.class.getResourceAsStream(FILE))) {
      RuleBookForm book =
          Objects.requireNonNull(json.readValue(file, Argument.of(RuleBookForm.class)));
      return book.book(book.version(), effective.orElse(book.effective()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
