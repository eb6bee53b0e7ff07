package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.HonourId;
import org.pointsbank.domain.honour.CertificateCode;
import org.pointsbank.domain.honour.Deciding;
import org.pointsbank.domain.honour.Edition;
import org.pointsbank.domain.honour.Honour;
import org.pointsbank.domain.honour.HonourState;
import org.pointsbank.domain.honour.Standing;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CertificateCounterItem;
import org.pointsbank.table.CertificateItem;
import org.pointsbank.table.EditionItem;
import org.pointsbank.table.HonourItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Transaction;

/**
 * Decides an edition: the result, every honour and every certificate stand in one transaction.
 * Source: rules 16.4 and 15.5.
 */
@Singleton
final class DecideEdition {
  private final BankTable table;
  private final Settlement settlement;
  private final Programmes programmes;
  private final Editions editions;
  private final Surroundings surroundings;
  private final Ids ids;

  DecideEdition(
      BankTable table,
      Settlement settlement,
      Programmes programmes,
      Editions editions,
      Surroundings surroundings,
      Ids ids) {
    this.table = table;
    this.settlement = settlement;
    this.programmes = programmes;
    this.editions = editions;
    this.surroundings = surroundings;
    this.ids = ids;
  }

  /** Decides it as it stands. */
  Answer<EditionReceipt> decide(Call call, Named named, String reason) {
    return settlement.once(
        call,
        () ->
            editions
                .find(named)
                .map(found -> decide(call, found, reason))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<EditionReceipt> decide(Call call, Editions.Found found, String reason) {
    DistrictId district = found.programme().district();
    if (!Programmes.leads(call, district, found.programme().community())) {
      return new Decision.Refuse<>(ProblemCode.ROLE_MISSING);
    }
    Edition edition = found.edition();
    Deciding.Word word = new Deciding.Word(new Confirmation(call.person(), call.now()), reason);
    Deciding.Given given = new Deciding.Given(editions.nominees(edition), editions.marks(edition));
    return switch (Deciding.decide(edition, given, word, call::actsFor)) {
      case Deciding.Decided(Edition decided, List<Standing> honoured) ->
          new Decision.Write<>(
              EditionItem.replace(decided).and(honours(district, decided, honoured, word.by())),
              EditionReceipt.of(decided));
      case Deciding.Closed(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
      case Deciding.OwnFavour() -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
      case Deciding.NobodyNominated() -> new Decision.Refuse<>(ProblemCode.NOBODY_NOMINATED);
      case Deciding.MarksMissing(String number) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.MARKS_MISSING, "number", number));
    };
  }

  private Transaction honours(
      DistrictId district, Edition edition, List<Standing> honoured, Confirmation by) {
    Optional<Item> seen = table.read(CertificateCounterItem.keyOf(district));
    long last = CertificateCounterItem.last(seen);
    int year = LocalDate.ofInstant(by.at(), programmes.zone(district)).getYear();
    Transaction effect = CertificateCounterItem.set(district, last + honoured.size(), seen);
    for (Standing standing : honoured) {
      last++;
      Honour honour = honour(edition, standing, by, "%04d-%06d".formatted(year, last));
      effect = effect.create(HonourItem.write(honour)).create(CertificateItem.write(honour));
    }
    return effect;
  }

  private Honour honour(Edition edition, Standing standing, Confirmation by, String number) {
    return new Honour(
        new HonourId(ids.next()),
        standing.person(),
        standing.community(),
        new Honour.Given(
            edition.programme(), edition.terms().name(), edition.period(), standing.rank()),
        by,
        new Honour.Certificate(number, CertificateCode.drawn(surroundings.chance())),
        new HonourState.Stands(),
        1);
  }
}
