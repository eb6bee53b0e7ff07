package org.pointsbank.enrolmembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Unbound;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.BindingItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.LatestBindingItem;
import org.pointsbank.table.PrincipalItem;
import org.pointsbank.table.Transaction;

/** Who a token is. */
@Controller("/bindings")
final class BindingsController {
  private final BankTable table;
  private final BindingCodes codes;
  private final Settlement settlement;

  BindingsController(BankTable table, BindingCodes codes, Settlement settlement) {
    this.table = table;
    this.codes = codes;
    this.settlement = settlement;
  }

  /**
   * Ties the caller's sign-in to the person whose one-time code it presents, once and for good.
   *
   * <p>The code is used up in the same step. Case and dashes do not matter. Source: rules 8.2.
   */
  @Post
  @Unbound
  @Status(HttpStatus.CREATED)
  @Refuses({ProblemCode.BINDING_CODE_INVALID, ProblemCode.ALREADY_BOUND})
  Answer<Bound> bind(Call call, @Body Presented presented) {
    return settlement.settle(() -> decide(call, presented));
  }

  private Decision<Bound> decide(Call call, Presented presented) {
    Key principal = PrincipalItem.keyOf(call.token().issuer(), call.token().subject());
    if (table.read(principal).isPresent()) {
      return new Decision.Refuse<>(ProblemCode.ALREADY_BOUND);
    }
    Optional<BindingItem.Binding> binding =
        BindingCode.typed(presented.code()).flatMap(code -> codes.counting(code, call.now()));
    return binding
        .map(found -> tie(call, found))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.BINDING_CODE_INVALID));
  }

  private static Decision<Bound> tie(Call call, BindingItem.Binding binding) {
    Item principal =
        PrincipalItem.write(call.token().issuer(), call.token().subject(), binding.person());
    Transaction effect =
        Transaction.EMPTY
            .create(principal)
            .and(BindingItem.use(binding, call.now()))
            .and(LatestBindingItem.demand(binding.person(), binding.hash()));
    return new Decision.Write<>(effect, new Bound(binding.person().value()));
  }

  /**
   * A code as somebody types it.
   *
   * @param code as it was handed over; case, blanks and dashes do not matter
   */
  @Serdeable
  record Presented(String code) {
    /** A code is a secret. */
    @Override
    public String toString() {
      return "Presented";
    }
  }

  /**
   * Whose sign-in it is from now on.
   *
   * @param person the bank's own id
   */
  @Serdeable
  record Bound(String person) {}
}
