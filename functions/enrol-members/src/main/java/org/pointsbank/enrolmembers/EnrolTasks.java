package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.pointsbank.imports.ImportDesk;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Task;

/** What schedules and the bank's operator start. */
@Singleton
final class EnrolTasks {
  private final ImportDesk desk;
  private final FoundDistrict foundDistrict;
  private final OperatorCode operatorCode;
  private final Settlement settlement;

  EnrolTasks(
      ImportDesk desk,
      FoundDistrict foundDistrict,
      OperatorCode operatorCode,
      Settlement settlement) {
    this.desk = desk;
    this.foundDistrict = foundDistrict;
    this.operatorCode = operatorCode;
    this.settlement = settlement;
  }

  /**
   * What the tick did.
   *
   * @param imports it worked on
   */
  @Serdeable
  record Ticked(long imports) {}

  /** Finishes the imports that nobody brought to their end; harmless when run twice. */
  @Task("hourly-tick")
  Ticked tick() {
    return new Ticked(desk.finish());
  }

  /** Founds a district with its rules and its first officer; the same id again changes nothing. */
  @Task("found-district")
  Founded found(Founding asked) {
    return settled(() -> foundDistrict.decide(asked));
  }

  /** Makes a new one-time code for a person whom nobody else can give one: a first officer. */
  @Task("hand-binding-code")
  HandedCode hand(OperatorCode.Asked asked) {
    return settled(() -> operatorCode.decide(asked));
  }

  private <T> T settled(Supplier<Decision<T>> decide) {
    return switch (settlement.settle(decide)) {
      case Answer.Given<T>(T given) -> given;
      case Answer.Refused<T>(var problem) ->
          throw new IllegalStateException("refused: " + problem.code().code());
      case Answer.Replayed<T> _, Answer.Raw<T> _ ->
          throw new IllegalStateException("a task has no key");
    };
  }
}
