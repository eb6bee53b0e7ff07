package org.pointsbank.printpassbook;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** What is put on paper, as often as the printer needs it. */
@Controller("/communities/{community}/people/{person}/accounts/{colour}/passbook/prints")
final class PrintsController {
  private static final String PDF = "application/pdf";
  private static final String HTML = "text/html";

  private final MakePrint makePrint;
  private final PrintedBooks books;
  private final PassbookPdf pdf;

  PrintsController(MakePrint makePrint, PrintedBooks books, PassbookPdf pdf) {
    this.makePrint = makePrint;
    this.books = books;
    this.pdf = pdf;
  }

  /** Prints the lines that no book shows yet, each at its place in the current book. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.NO_BOOK,
    ProblemCode.NOTHING_TO_PRINT,
    ProblemCode.BOOK_FULL
  })
  Answer<PrintedView> print(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour) {
    return makePrint.of(call, new AccountId(community, colour, person));
  }

  /** Gives the pages of a print as PDF, the same again and again. */
  @Get("/{print}/pdf")
  @Produces(PDF)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<byte[]> pdf(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable long print) {
    return shown(
        books.find(new AccountId(community, colour, person), print),
        book ->
            new Answer.File<>(
                PDF, "passbook-%s-%d.pdf".formatted(book.cover().book(), print), pdf.of(book)));
  }

  /** Gives the same pages as HTML, for the browser's own printing. */
  @Get("/{print}/html")
  @Produces(HTML)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<String> html(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable long print) {
    return shown(
        books.find(new AccountId(community, colour, person), print),
        book ->
            new Answer.Text<>(
                HTML + "; charset=utf-8", PassbookHtml.of(book, Glyphs.OF_A_BROWSER)));
  }

  private static <T> Answer<T> shown(
      Optional<PrintedBook> book, Function<PrintedBook, Answer<T>> shown) {
    return book.map(shown).orElseGet(() -> Answer.refuse(ProblemCode.NOT_FOUND));
  }
}
