package org.pointsbank.testkit.sample;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.Open;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;

/** A jar of beans for each person: put some in, look how many there are. */
@Controller("/communities/{community}/people/{person}/beans")
final class JarController {
  private final BankTable table;
  private final Settlement settlement;

  JarController(BankTable table, Settlement settlement) {
    this.table = table;
    this.settlement = settlement;
  }

  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  Answer<Jar> put(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body Beans beans) {
    return settlement.once(call, () -> decide(person, beans));
  }

  private Decision<Jar> decide(PersonId person, Beans beans) {
    SampleJar jar = SampleJar.read(table, person);
    if (jar.beans() + beans.count() > SampleJar.MOST) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    SampleJar fuller = jar.plus(beans.count());
    return new Decision.Write<>(fuller.save(), new Jar(fuller.beans(), Optional.empty()));
  }

  @Get("{?limit}")
  @Allowed(Role.VOLUNTEER)
  Answer<Jar> look(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @QueryValue Optional<Integer> limit) {
    return Answer.of(
        new Jar(
            Math.min(Cursor.limit(limit), SampleJar.read(table, person).beans()),
            Optional.of("x")));
  }

  @Get("/open")
  @Open
  Answer<Jar> open(Call call) {
    return Answer.of(new Jar(0, Optional.empty()));
  }

  @Get("/label")
  @Open
  @Produces("image/png")
  Answer<byte[]> label(Call call) {
    return new Answer.File<>("image/png", "label.png", new byte[] {(byte) 0x89, 'P', 0, 13, 10});
  }

  @Get("/broken")
  @Open
  Answer<Jar> broken(Call call) {
    if (call.who().isEmpty()) {
      throw new IllegalStateException("a secret detail");
    }
    return Answer.of(new Jar(0, Optional.empty()));
  }

  @Serdeable
  record Beans(
      long count,
      Optional<String> colour,
      Optional<Colour> lid,
      Optional<LocalDate> on,
      Optional<Boolean> shut,
      Optional<List<String>> kinds,
      Optional<Label> label) {}

  @Serdeable
  record Label(String text, long size) {}

  @Serdeable
  record Jar(long beans, Optional<String> label) {}
}
