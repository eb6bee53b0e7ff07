package org.pointsbank.domain.passbook;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pointsbank.domain.Colour;

/**
 * The number on a book's cover, unique in its community: {@code R-000123}. Source: rules 10.2.
 *
 * @param colour of the account, whose initial it begins with
 * @param count counts the books of that colour in the community, from 1
 */
public record BookNumber(Colour colour, long count) {
  private static final Pattern TEXT = Pattern.compile("([RBG])-(\\d{6,12})");

  /** Refuses what counts nothing. */
  public BookNumber {
    if (count < 1) {
      throw new IllegalArgumentException("not a number of a book: " + count);
    }
  }

  /**
   * Reads {@code R-000123}.
   *
   * @throws IllegalArgumentException if {@code text} is anything else
   */
  public static BookNumber parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a number of a book: " + text);
    }
    Colour colour =
        Arrays.stream(Colour.values())
            .filter(each -> each.name().startsWith(matcher.group(1)))
            .findFirst()
            .orElseThrow();
    BookNumber number = new BookNumber(colour, Long.parseLong(matcher.group(2)));
    if (!number.toString().equals(text)) {
      throw new IllegalArgumentException("not a number of a book: " + text);
    }
    return number;
  }

  @Override
  public String toString() {
    return "%s-%06d".formatted(colour.name().charAt(0), count);
  }
}
