package org.pointsbank.recordhours;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.ServiceRecordItem;

/** What waits for a community's workers. */
@Controller("/communities/{community}/records")
final class QueuesController {
  private final ServiceRecords records;
  private final Corrections corrections;
  private final DistrictZones zones;

  QueuesController(ServiceRecords records, Corrections corrections, DistrictZones zones) {
    this.records = records;
    this.corrections = corrections;
    this.zones = zones;
  }

  /** Lists the records that wait for a first word, oldest service first. */
  @Get("/pending{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<RecordList> pending(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    PageAsked asked = PageAsked.of(limit, cursor);
    return waiting(call, community, ServiceRecordItem.pendingQueue(community), asked);
  }

  /** Lists the records that wait for a second reviewer, oldest service first. */
  @Get("/awaiting-second{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<RecordList> awaitingSecond(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    PageAsked asked = PageAsked.of(limit, cursor);
    return waiting(call, community, ServiceRecordItem.secondQueue(community), asked);
  }

  private Answer<RecordList> waiting(
      Call call, CommunityId community, String queue, PageAsked asked) {
    // A note may name people, and officers see no names. Source: rules 8.5.
    boolean noted = call.holds(Role.CENTRE_WORKER, community);
    return Answer.ofAny(
        zones
            .of(community)
            .map(zone -> {
              ServiceRecords.Some some = records.waiting(queue, asked).as(noted);
              return RecordList.of(some, corrections.of(some.records()), zone);
            }));
  }
}
