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
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.team.Ending;
import org.pointsbank.domain.team.Partner;
import org.pointsbank.domain.team.PartnerKind;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.PartnerItem;
import org.pointsbank.table.Transaction;

/** The partners of a district. Source: rules 14.1. */
@Controller("/districts/{district}/partners")
final class PartnersController {
  private final BankTable table;
  private final Known known;
  private final Settlement settlement;

  PartnersController(BankTable table, Known known, Settlement settlement) {
    this.table = table;
    this.known = known;
    this.settlement = settlement;
  }

  /** Lists the partners of a district, ended ones too; contacts are not for auditors. */
  @Get("{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<PartnerList> list(
      Call call,
      @PathVariable DistrictId district,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Page page = table.list(Cursor.page(PartnerItem.of(district), limit, cursor));
    boolean near = near(call, district);
    return Answer.of(
        new PartnerList(
            page.items().stream()
                .map(PartnerItem::read)
                .map(partner -> PartnerView.of(partner, near))
                .toList(),
            Cursor.behind(page.next())));
  }

  /** Shows one partner. */
  @Get("/{partner}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<PartnerView> show(
      Call call, @PathVariable DistrictId district, @PathVariable PartnerId partner) {
    return Answer.ofAny(
        table
            .read(PartnerItem.keyOf(district, partner))
            .map(PartnerItem::read)
            .map(found -> PartnerView.of(found, near(call, district))));
  }

  /** Enters a partner from today on; its name is unique in the district. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.PARTNER_EXISTS})
  Answer<PartnerReceipt> enter(
      Call call, @PathVariable DistrictId district, @Body NewPartner asked) {
    String name = Said.name(asked.name());
    String contact = BodyText.of("/contact", asked.contact()).orElse("");
    return settlement.once(
        call,
        () ->
            known
                .dayOf(district, call.now())
                .map(today ->
                    new Partner(
                        PartnerId.of(district, name),
                        district,
                        name,
                        asked.kind(),
                        contact,
                        today,
                        Optional.empty(),
                        1))
                .map(this::entered)
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<PartnerReceipt> entered(Partner partner) {
    return table.read(PartnerItem.keyOf(partner.district(), partner.id())).isPresent()
        ? new Decision.Refuse<>(ProblemCode.PARTNER_EXISTS)
        : new Decision.Write<>(
            Transaction.EMPTY.create(PartnerItem.write(partner)), PartnerReceipt.of(partner));
  }

  /** Ends a partnership with today; it stays readable. */
  @Post("/{partner}/end")
  @Once
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.PARTNER_ENDED})
  Answer<PartnerReceipt> end(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable PartnerId partner,
      @Body Said.Why why) {
    String reason = why.said();
    return settlement.once(call, () -> ended(call, district, partner, reason));
  }

  private Decision<PartnerReceipt> ended(
      Call call, DistrictId district, PartnerId id, String reason) {
    Optional<Partner> found = table.read(PartnerItem.keyOf(district, id)).map(PartnerItem::read);
    if (found.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    LocalDate today = known.dayOf(district, call.now()).orElseThrow();
    return found
        .get()
        .ended(new Ending(today, reason, call.person()))
        .<Decision<PartnerReceipt>>map(partner ->
            new Decision.Write<>(
                Transaction.EMPTY.replace(PartnerItem.write(partner), partner.version() - 1),
                PartnerReceipt.of(partner)))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.PARTNER_ENDED));
  }

  private static boolean near(Call call, DistrictId district) {
    return call.holds(Role.DISTRICT_OFFICER, district)
        || call.grants().stream()
            .anyMatch(
                grant -> grant.role() == Role.CENTRE_WORKER && grant.district().equals(district));
  }

  /**
   * A partner that is to be.
   *
   * @param name 1 to 64 characters; blanks are dropped
   * @param kind which of the three
   * @param contact how to reach it, in one line
   */
  @Serdeable
  record NewPartner(String name, PartnerKind kind, Optional<String> contact) {}

  /**
   * What was made or changed.
   *
   * @param partner the bank's own id
   */
  @Serdeable
  record PartnerReceipt(String partner) {
    static PartnerReceipt of(Partner partner) {
      return new PartnerReceipt(partner.id().value());
    }
  }

  /**
   * A partner.
   *
   * @param partner the bank's own id
   * @param name unique in the district
   * @param kind which of the three
   * @param contact how to reach it; never shown to an auditor
   * @param from the first day
   * @param until the first day no more, if it ended
   * @param reason why it ended; never shown to an auditor
   */
  @Serdeable
  record PartnerView(
      String partner,
      String name,
      PartnerKind kind,
      Optional<String> contact,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<String> reason) {
    static PartnerView of(Partner partner, boolean near) {
      return new PartnerView(
          partner.id().value(),
          partner.name(),
          partner.kind(),
          Optional.of(partner.contact()).filter(contact -> near && !contact.isEmpty()),
          partner.from(),
          partner.ending().map(Ending::day),
          partner.ending().map(Ending::reason).filter(_ -> near));
    }
  }

  /**
   * Some partners of a district.
   *
   * @param items by id
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record PartnerList(List<PartnerView> items, Optional<String> nextCursor) {}
}
