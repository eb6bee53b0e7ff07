package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.Change;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.voucher.Grounds;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.ProblemCode;

/**
 * What people move by hand.
 *
 * @param kind an award or a deduction of points, or an adjustment of any of the three numbers
 * @param head under which it counts; participation is not awarded by people
 * @param points hundredths: of an award or a deduction above zero; of an adjustment below zero
 *     where they are taken
 * @param honour hundredths of honour points, of an adjustment only
 * @param minutes service minutes, of an adjustment only
 * @param servedOn the local day it is for
 * @param reason 1 to 60 characters in one line, as the passbook shows it
 * @param evidence 1 to 100 characters in one line: where it can be looked up
 */
@Serdeable
record NewVoucher(
    Origin.Given.Kind kind,
    Head head,
    Optional<Long> points,
    Optional<Long> honour,
    Optional<Long> minutes,
    LocalDate servedOn,
    String reason,
    String evidence) {
  /** A million points, or as many minutes: more is a slip of the pen. */
  static final long MOST = 100_000_000;

  static final int LONGEST_REASON = 60;
  static final int LONGEST_EVIDENCE = 100;

  /**
   * Why a line is taken back.
   *
   * @param reason 1 to 60 characters in one line, as the passbook shows it
   * @param evidence 1 to 100 characters in one line: where it can be looked up
   */
  @Serdeable
  record Reversal(String reason, String evidence) {
    Grounds grounds(LocalDate servedOn) {
      return new Grounds(
          servedOn,
          BodyText.of("/reason", reason, LONGEST_REASON),
          BodyText.of("/evidence", evidence, LONGEST_EVIDENCE));
    }
  }

  /**
   * Why a voucher is refused.
   *
   * @param reason 1 to 60 characters in one line; whoever wrote it reads it
   */
  @Serdeable
  record Rejection(String reason) {
    String said() {
      return BodyText.of("/reason", reason, LONGEST_REASON);
    }
  }

  /**
   * What it is about.
   *
   * @throws BadInput naming the field that cannot be
   */
  Matter matter() {
    return switch (kind) {
      case AWARD -> new Matter.Award(head, amount());
      case DEDUCTION -> new Matter.Deduction(head, amount());
      case ADJUSTMENT -> new Matter.Adjustment(head, change());
    };
  }

  /**
   * Why.
   *
   * @throws BadInput naming the field that cannot be
   */
  Grounds grounds() {
    return new Reversal(reason, evidence).grounds(servedOn);
  }

  private Points amount() {
    if (honour.isPresent()) {
      throw BadInput.at("/honour", ProblemCode.INVALID_VALUE);
    }
    if (minutes.isPresent()) {
      throw BadInput.at("/minutes", ProblemCode.INVALID_VALUE);
    }
    long hundredths = points.orElseThrow(() -> BadInput.at("/points", ProblemCode.MISSING_FIELD));
    if (hundredths < 1 || hundredths > MOST) {
      throw BadInput.at("/points", ProblemCode.INVALID_VALUE);
    }
    return new Points(hundredths);
  }

  private Change change() {
    Change change =
        new Change(
            bounded("/minutes", minutes), bounded("/honour", honour), bounded("/points", points));
    if (change.equals(new Change(0, 0, 0))) {
      throw BadInput.at("/points", ProblemCode.MISSING_FIELD);
    }
    return change;
  }

  private static long bounded(String pointer, Optional<Long> number) {
    long moved = number.orElse(0L);
    if (moved < -MOST || moved > MOST) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
    return moved;
  }
}
