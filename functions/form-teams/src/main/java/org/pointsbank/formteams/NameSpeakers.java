package org.pointsbank.formteams;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.team.Partner;
import org.pointsbank.domain.team.Speaker;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.PartnerItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.SpeakerItem;
import org.pointsbank.table.Transaction;

/** Names who speaks for a partner, and ends it; nothing is deleted. Source: rules 14.7. */
@Singleton
final class NameSpeakers {
  private final BankTable table;
  private final Known known;
  private final Settlement settlement;

  NameSpeakers(BankTable table, Known known, Settlement settlement) {
    this.table = table;
    this.known = known;
    this.settlement = settlement;
  }

  /** Names somebody else from today on. */
  Answer<SpeakersController.SpeakerReceipt> name(
      Call call, DistrictId district, PartnerId partner, PersonId person) {
    return settlement.once(
        call,
        () -> {
          Optional<Item> found = table.read(PartnerItem.keyOf(district, partner));
          if (found.isEmpty() || !stands(district, person)) {
            return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
          }
          if (call.is(person) || call.actsFor(person)) {
            return new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
          }
          return named(call, found.get(), person);
        });
  }

  /** Whether they are of the district, alive, and go on as nobody else. */
  private boolean stands(DistrictId district, PersonId person) {
    return table
        .read(PersonItem.keyOf(person))
        .map(PersonItem::read)
        .filter(found -> found.district().equals(district))
        .filter(found -> !found.deceased())
        .filter(found -> found.merged().into().isEmpty())
        .isPresent();
  }

  /** The partner is required as seen: nobody is named for one that ends at the same moment. */
  private Decision<SpeakersController.SpeakerReceipt> named(Call call, Item item, PersonId person) {
    Partner partner = PartnerItem.read(item);
    if (partner.ending().isPresent()) {
      return new Decision.Refuse<>(ProblemCode.PARTNER_ENDED);
    }
    LocalDate today = today(call, partner.district());
    Optional<Speaker> before = find(partner.id(), person);
    if (before.isEmpty()) {
      Speaker.Term term = new Speaker.Term(call.person(), today, Optional.empty());
      Speaker first = new Speaker(partner.id(), partner.district(), person, List.of(term), 1);
      return written(SpeakerItem.begin(first), item, first);
    }
    return before
        .get()
        .again(call.person(), today)
        .map(again -> written(SpeakerItem.change(again), item, again))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.SPEAKS_ALREADY));
  }

  private static Decision<SpeakersController.SpeakerReceipt> written(
      Transaction effect, Item partner, Speaker speaker) {
    return new Decision.Write<>(
        effect.requireAsSeen(partner.key(), Optional.of(partner)),
        SpeakersController.SpeakerReceipt.of(speaker));
  }

  /** Ends it with today. */
  Answer<SpeakersController.SpeakerReceipt> end(
      Call call, DistrictId district, PartnerId partner, PersonId person) {
    return settlement.once(
        call,
        () ->
            find(partner, person)
                .filter(speaker -> speaker.district().equals(district))
                .flatMap(
                    speaker -> speaker.ended(new Speaker.End(call.person(), today(call, district))))
                .<Decision<SpeakersController.SpeakerReceipt>>map(over ->
                    new Decision.Write<>(
                        SpeakerItem.change(over), SpeakersController.SpeakerReceipt.of(over)))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Optional<Speaker> find(PartnerId partner, PersonId person) {
    return table.read(SpeakerItem.keyOf(partner, person)).map(SpeakerItem::read);
  }

  private LocalDate today(Call call, DistrictId district) {
    return known.dayOf(district, call.now()).orElseThrow();
  }
}
