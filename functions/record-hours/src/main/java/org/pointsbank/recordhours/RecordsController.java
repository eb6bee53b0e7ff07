package org.pointsbank.recordhours;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.ByProxy;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** Hours that one person served in one community, wherever the person is a member. */
@Controller("/communities/{community}/people/{person}/records")
final class RecordsController {
  private final EnterHours enterHours;
  private final ServiceRecords records;
  private final Corrections corrections;
  private final DistrictZones zones;

  RecordsController(
      EnterHours enterHours, ServiceRecords records, Corrections corrections, DistrictZones zones) {
    this.enterHours = enterHours;
    this.records = records;
    this.corrections = corrections;
    this.zones = zones;
  }

  /**
   * Enters hours that a person served in this community.
   *
   * <p>Told by the volunteer, or entered by a worker of this community for anybody of the district.
   * They are pending until another worker of this community confirms them. A worker may set the
   * limit of days or an overlap aside for somebody else, by name and with a reason. Source: rules
   * 4.1 to 4.9.
   */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @ByProxy(Act.ENTER_HOURS)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.UNKNOWN_ITEM,
    ProblemCode.CAPACITY_NOT_HELD,
    ProblemCode.MEMBERSHIP_PAUSED,
    ProblemCode.FUTURE_SERVICE,
    ProblemCode.OWN_OVERRIDE,
    ProblemCode.TOO_OLD,
    ProblemCode.PROOF_MISSING,
    ProblemCode.OVERLAP,
    ProblemCode.OVERLAP_ELSEWHERE,
    ProblemCode.QUALIFICATION_MISSING
  })
  Answer<RecordReceipt> enter(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body NewRecord hours) {
    return enterHours.enter(call, community, person, hours);
  }

  /** Lists the hours that a person served in this community, newest service first. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<RecordList> list(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    PageAsked asked = PageAsked.of(limit, cursor);
    return Answer.ofAny(
        zones
            .of(community)
            .map(zone ->
                list(
                    records.of(person, community, asked).as(near(call, person, community)), zone)));
  }

  /** Shows one record: what was served, who entered it, who decided what, and its line. */
  @Get("/{record}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<RecordView> show(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable RecordId record) {
    return Answer.ofAny(
        records
            .find(new RecordAddress(community, person, record))
            .map(found -> near(call, person, community) ? found : found.withoutNote())
            .flatMap(found -> zones.of(community).map(zone -> view(found, zone))));
  }

  private RecordList list(ServiceRecords.Some some, ZoneId zone) {
    return RecordList.of(some, corrections.of(some.records()), zone);
  }

  private RecordView view(ServiceRecord record, ZoneId zone) {
    Map<RecordId, CorrectionMark> marks = corrections.of(List.of(record));
    return RecordView.of(record, Optional.ofNullable(marks.get(record.id())), zone);
  }

  /** Whether the caller is the volunteer or works where they served. Source: rules 8.5. */
  private static boolean near(Call call, PersonId person, CommunityId community) {
    return call.may(Act.SEE, person) || call.holds(Role.CENTRE_WORKER, community);
  }
}
