package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.correction.Correction;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CorrectionItem;
import org.pointsbank.table.Page;

/** The corrections of the table, as people look for them. */
@Singleton
final class Corrections {
  private final BankTable table;
  private final DistrictZones zones;

  Corrections(BankTable table, DistrictZones zones) {
    this.table = table;
    this.zones = zones;
  }

  /** The correction of the record at {@code address}, as {@code call} may read it. */
  Optional<CorrectionView> find(Call call, RecordAddress address) {
    return table
        .read(CorrectionItem.keyOf(address.person(), address.record()))
        .map(CorrectionItem::read)
        .filter(correction -> correction.servedIn().equals(address.servedIn()))
        .flatMap(
            correction -> zones.of(address.servedIn()).map(zone -> view(call, correction, zone)));
  }

  /** Those that nobody has decided about, oldest service first. */
  Answer<CorrectionList> waiting(
      Call call, CommunityId community, Optional<Integer> limit, Optional<String> cursor) {
    Page page = table.waiting(Cursor.page(CorrectionItem.waiting(community), limit, cursor));
    return Answer.ofAny(
        zones
            .of(community)
            .map(zone ->
                new CorrectionList(
                    page.items().stream()
                        .map(CorrectionItem::read)
                        .map(correction -> view(call, correction, zone))
                        .toList(),
                    Cursor.behind(page.next()))));
  }

  /** What is to be shown of the corrections of {@code person}'s {@code records}. */
  Map<RecordId, CorrectionMark> of(List<ServiceRecord> records) {
    Map<RecordId, CorrectionMark> marks = new HashMap<>();
    table
        .readAll(
            records.stream()
                .map(record -> CorrectionItem.keyOf(record.person(), record.id()))
                .toList())
        .values()
        .forEach(item -> {
          Correction correction = CorrectionItem.read(item);
          marks.put(correction.record(), CorrectionMark.of(correction));
        });
    return marks;
  }

  /** A reason may name people, and officers see no names. Source: rules 8.5. */
  private static CorrectionView view(Call call, Correction correction, ZoneId zone) {
    PersonId person = correction.person();
    boolean near =
        call.may(Act.SEE, person) || call.holds(Role.CENTRE_WORKER, correction.servedIn());
    return CorrectionView.of(correction, zone, near);
  }
}
