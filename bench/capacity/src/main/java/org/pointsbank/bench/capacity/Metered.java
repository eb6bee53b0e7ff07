package org.pointsbank.bench.capacity;

import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pointsbank.awardpoints.AwardPoints;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.meter.Meter;

/** The small district with all its functions, and a meter between them and the table. */
final class Metered implements AutoCloseable {
  private static final int OK = 200;
  private static final int CREATED = 201;

  private final Meter meter = new Meter();
  private final List<Figure> figures = new ArrayList<>();
  private final BankPlayer award = BankPlayer.inSmallDistrict(AwardPoints::new, meter);

  /** The function that awards. */
  BankPlayer award() {
    return award;
  }

  /** Another function over the same table. */
  BankPlayer beside(Function<Surroundings, RequestStreamHandler> function) {
    return award.beside(function);
  }

  /** Does a step whose cost is a figure. */
  Played measure(String step, Aim aim, Supplier<Played> work) {
    meter.begin(step);
    Played played = work.get();
    meter.begin("between");
    figures.add(new Figure(step, aim, meter.of(step)));
    return played;
  }

  /** What was measured so far. */
  List<Figure> figures() {
    return List.copyOf(figures);
  }

  /** Sets the clock of all functions to a local time, {@code 2026-12-01T00:05}. */
  void at(String local) {
    award.clock().set(LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8)));
  }

  /** A request about Wang in 锦坤园. */
  static Asking about(BankPlayer function, String subject) {
    return function.as(subject).with("community", JINKUN).with("person", WANG);
  }

  /**
   * The answer, which must be a success.
   *
   * @throws IllegalStateException if it is not: then its cost says nothing
   */
  static Played succeeded(Played played) {
    if (played.status() != OK && played.status() != CREATED) {
      throw new IllegalStateException(played.text());
    }
    return played;
  }

  @Override
  public void close() {
    award.close();
  }
}
