package org.pointsbank.formteams;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.team.Speaker;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.PartnerItem;
import org.pointsbank.table.SpeakerItem;

/** Who speaks for a partner. Source: rules 14.7. */
@Controller("/districts/{district}/partners/{partner}/speakers")
final class SpeakersController {
  private final BankTable table;
  private final Known known;
  private final NameSpeakers nameSpeakers;

  SpeakersController(BankTable table, Known known, NameSpeakers nameSpeakers) {
    this.table = table;
    this.known = known;
    this.nameSpeakers = nameSpeakers;
  }

  /** Lists who ever spoke for a partner, with masked names. */
  @Get("{?limit,cursor}")
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<SpeakerList> list(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable PartnerId partner,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    if (table.read(PartnerItem.keyOf(district, partner)).isEmpty()) {
      return Answer.refuse(ProblemCode.NOT_FOUND);
    }
    Page page = table.list(Cursor.page(SpeakerItem.of(partner), limit, cursor));
    List<Speaker> some = page.items().stream().map(SpeakerItem::read).toList();
    Map<PersonId, Person> people = known.people(some.stream().map(Speaker::person).toList());
    return Answer.of(
        new SpeakerList(
            some.stream()
                .flatMap(speaker ->
                    Optional.ofNullable(people.get(speaker.person()))
                        .map(person -> SpeakerView.of(speaker, person))
                        .stream())
                .toList(),
            Cursor.behind(page.next())));
  }

  /**
   * Names somebody of the district who reads what is the partner's own from today on; they also
   * need the role of a partner where it is to be read.
   */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.PARTNER_ENDED,
    ProblemCode.SPEAKS_ALREADY
  })
  Answer<SpeakerReceipt> name(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable PartnerId partner,
      @Body NewSpeaker asked) {
    return nameSpeakers.name(call, district, partner, Said.person(asked.person()));
  }

  /** Ends with today that somebody speaks for a partner. */
  @Post("/{person}/end")
  @Once
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<SpeakerReceipt> end(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable PartnerId partner,
      @PathVariable PersonId person) {
    return nameSpeakers.end(call, district, partner, person);
  }

  /**
   * Who is to speak for a partner.
   *
   * @param person of the district
   */
  @Serdeable
  record NewSpeaker(String person) {}

  /**
   * Who speaks for a partner, or did; the latest time of it.
   *
   * @param partner its id
   * @param person the bank's own id
   * @param from the first day
   * @param until the first day no more, if it ended
   */
  @Serdeable
  record SpeakerReceipt(String partner, String person, LocalDate from, Optional<LocalDate> until) {
    static SpeakerReceipt of(Speaker speaker) {
      return new SpeakerReceipt(
          speaker.partner().value(),
          speaker.person().value(),
          speaker.latest().from(),
          speaker.latest().end().map(Speaker.End::day));
    }
  }

  /**
   * Somebody who speaks for a partner, or did.
   *
   * @param person the bank's own id
   * @param number the member number
   * @param name masked
   * @param terms the times of it, oldest first
   */
  @Serdeable
  record SpeakerView(String person, String number, String name, List<TermView> terms) {
    static SpeakerView of(Speaker speaker, Person person) {
      return new SpeakerView(
          person.id().value(),
          person.number(),
          person.maskedName(),
          speaker.terms().stream().map(TermView::of).toList());
    }
  }

  /**
   * A time in which somebody speaks for a partner.
   *
   * @param from the first day
   * @param by the id of the officer who named them
   * @param until the first day no more, if it ended
   * @param endedBy the id of the officer who ended it, if it ended
   */
  @Serdeable
  record TermView(LocalDate from, String by, Optional<LocalDate> until, Optional<String> endedBy) {
    static TermView of(Speaker.Term term) {
      return new TermView(
          term.from(),
          term.by().value(),
          term.end().map(Speaker.End::day),
          term.end().map(end -> end.by().value()));
    }
  }

  /**
   * Some who speak for a partner, or did.
   *
   * @param items by person
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record SpeakerList(List<SpeakerView> items, Optional<String> nextCursor) {}
}
