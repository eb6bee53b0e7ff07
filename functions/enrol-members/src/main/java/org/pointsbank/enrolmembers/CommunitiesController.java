package org.pointsbank.enrolmembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Role;
import org.pointsbank.imports.NormalText;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Page;

/** The communities of a district. */
@Controller("/districts/{district}/communities")
final class CommunitiesController {
  private final BankTable table;
  private final Settlement settlement;
  private final Ids ids;

  CommunitiesController(BankTable table, Settlement settlement, Ids ids) {
    this.table = table;
    this.settlement = settlement;
    this.ids = ids;
  }

  /** Lists the communities of a district, by name. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<CommunityList> list(
      Call call,
      @PathVariable DistrictId district,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Page page = table.list(Cursor.page(CommunityItem.of(district), limit, cursor));
    return Answer.of(
        new CommunityList(
            page.items().stream().map(CommunityItem::read).map(CommunityView::of).toList(),
            Cursor.behind(page.next())));
  }

  /** Founds a community with its points centre; its name is unique in the district. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses(ProblemCode.COMMUNITY_EXISTS)
  Answer<CommunityView> found(
      Call call, @PathVariable DistrictId district, @Body NewCommunity asked) {
    String name = NormalText.of(asked.name());
    if (!WellFormed.name(name)) {
      throw BadInput.at("/name", ProblemCode.INVALID_VALUE);
    }
    return settlement.once(call, () -> decide(district, name));
  }

  private Decision<CommunityView> decide(DistrictId district, String name) {
    if (table.read(CommunityItem.byName(district, name)).isPresent()) {
      return new Decision.Refuse<>(ProblemCode.COMMUNITY_EXISTS);
    }
    CommunityItem.Community community =
        new CommunityItem.Community(new CommunityId(ids.next()), district, name);
    return new Decision.Write<>(CommunityItem.create(community), CommunityView.of(community));
  }

  /**
   * A community that is to be.
   *
   * @param name 1 to 64 characters; blanks are dropped, as in registers
   */
  @Serdeable
  record NewCommunity(String name) {}

  /**
   * A community.
   *
   * @param community the bank's own id
   * @param name as registers and sheets write it
   */
  @Serdeable
  record CommunityView(String community, String name) {
    static CommunityView of(CommunityItem.Community community) {
      return new CommunityView(community.id().value(), community.name());
    }
  }

  /**
   * Some communities of a district.
   *
   * @param items by name
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record CommunityList(List<CommunityView> items, Optional<String> nextCursor) {}
}
