package org.pointsbank.printpassbook;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.passbook.BookNumber;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** The numbered books that workers hand out. */
@Controller("/communities/{community}/people/{person}/accounts/{colour}/passbook/books")
final class BooksController {
  private final OpenBook openBook;

  BooksController(OpenBook openBook) {
    this.openBook = openBook;
  }

  /** Opens the first book of an account, or the next one when the last is full. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.BOOK_NOT_FULL})
  Answer<BookView> open(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour) {
    return openBook.next(call, new AccountId(community, colour, person));
  }

  /** Marks the current book as lost, and opens another in its place. */
  @Post("/{book}/lost")
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.WRONG_STATE})
  Answer<BookView> lost(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable BookNumber book,
      @Body Loss body) {
    return openBook.replacing(
        call,
        new AccountId(community, colour, person),
        book,
        BodyText.of("/reason", body.reason()));
  }

  /**
   * How a book was lost.
   *
   * @param reason kept with the book, in one line
   */
  @Serdeable
  record Loss(String reason) {}
}
