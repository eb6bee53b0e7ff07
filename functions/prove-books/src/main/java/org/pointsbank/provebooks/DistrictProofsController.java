package org.pointsbank.provebooks;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.ProofItem;

/** The latest proof of each community of a district. Source: rules 17.1. */
@Controller("/districts/{district}/proofs")
final class DistrictProofsController {
  private final BankTable table;
  private final RuleShelf rules;

  DistrictProofsController(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /** Shows the latest proof of each community of a district, by the names of the communities. */
  @Get("{?limit,cursor}")
  @Allowed({Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<ProofView.ProofList> latest(
      Call call,
      @PathVariable DistrictId district,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Page page = table.list(Cursor.page(CommunityItem.of(district), limit, cursor));
    return Answer.of(
        new ProofView.ProofList(
            page.items().stream().flatMap(item -> latest(CommunityItem.read(item).id())).toList(),
            Cursor.behind(page.next())));
  }

  private Stream<ProofView> latest(CommunityId community) {
    return table.list(ProofItem.of(community).newestFirst().limitedTo(1)).items().stream()
        .map(item -> ProofView.of(ProofItem.read(item), rules.of(community).zone()));
  }
}
