package org.pointsbank.lambda;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.pointsbank.table.Slice;

/**
 * Where a list goes on, opaque to clients; it opens nothing that its holder may not read anyway.
 */
public final class Cursor {
  /** How many items a page has unless the client asks for fewer or more. */
  public static final int USUAL_LIMIT = 50;

  private static final int MOST = 100;

  private Cursor() {}

  /** The cursor behind {@code sk}. */
  public static Optional<String> behind(Optional<String> sk) {
    return sk.map(text ->
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The sort key that {@code cursor} stands for.
   *
   * @throws BadInput if no list has given it
   */
  public static Optional<String> read(Optional<String> cursor) {
    try {
      return cursor.map(
          text -> new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw BadInput.at("cursor", ProblemCode.CURSOR_INVALID);
    }
  }

  /**
   * The page of {@code list} that a client asks for.
   *
   * @throws BadInput if the cursor leads out of the list, or the limit is none
   */
  public static Slice page(Slice list, Optional<Integer> limit, Optional<String> cursor) {
    Optional<String> after = read(cursor);
    if (!after.map(list::holds).orElse(true)) {
      throw BadInput.at("cursor", ProblemCode.CURSOR_INVALID);
    }
    return list.limitedTo(limit(limit)).after(after);
  }

  /**
   * How many items a page shall have.
   *
   * @throws BadInput unless it is from 1 to 100
   */
  public static int limit(Optional<Integer> asked) {
    int limit = asked.orElse(USUAL_LIMIT);
    if (limit < 1 || limit > MOST) {
      throw BadInput.at("limit", ProblemCode.INVALID_PARAMETER);
    }
    return limit;
  }
}
