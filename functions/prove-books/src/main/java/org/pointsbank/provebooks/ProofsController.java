package org.pointsbank.provebooks;

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
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Page;
import org.pointsbank.table.ProofItem;

/** The daily proofs of a community's books. Source: rules 17.1. */
@Controller("/communities/{community}/proofs")
final class ProofsController {
  private final BankTable table;
  private final RuleShelf rules;

  ProofsController(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /** Lists the proofs of a community's books, latest day first. */
  @Get("{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<ProofView.ProofList> list(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Page page = table.list(Cursor.page(ProofItem.of(community), limit, cursor).newestFirst());
    return Answer.of(
        new ProofView.ProofList(
            page.items().stream().map(item -> view(community, item)).toList(),
            Cursor.behind(page.next())));
  }

  private ProofView view(CommunityId community, Item item) {
    return ProofView.of(ProofItem.read(item), rules.of(community).zone());
  }
}
