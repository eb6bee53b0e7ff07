package org.pointsbank.local.simulation;

import java.util.Set;

/** What must happen at least once in the histories of CI: what never happens is not tested. */
final class Sometimes {
  static final Set<String> ALL =
      Set.of(
          "done HoursEnter",
          "done HoursReview",
          "done PointsWrite",
          "done PointsDecide",
          "done PointsReverse",
          "done RoundPlace",
          "done OrderDrop",
          "done OrderPickUp",
          "done RoundAdvance",
          "done RoundOffer",
          "done CorrectAsk",
          "done CorrectDecide",
          "done MoveAsk",
          "done MoveSign",
          "done MoveLeave",
          "turned away NOT_FOUND",
          "turned away ROLE_MISSING",
          "refused StrangeCrooked NOT_FOUND",
          "done EvaluationMake",
          "done EvaluationLead",
          "edge course draft>public-notice",
          "edge course public-notice>published",
          "refused EvaluationMake QUARTER_NOT_OVER",
          "refused EvaluationMake EVALUATION_EXISTS",
          "refused EvaluationLead EVALUATION_STAGE",
          "refused EvaluationLead TOO_EARLY",
          "batch crashed",
          "lost, and swept up",
          "batch failed",
          "batch told",
          "reused 422",
          "edge service-record pending>awaiting-second",
          "edge service-record awaiting-second>confirmed",
          "edge service-record confirmed>awarded",
          "edge service-record awarded>reversed",
          "edge service-record pending>rejected",
          "edge service-record pending>withdrawn",
          "edge voucher waiting>posted",
          "edge voucher waiting>rejected",
          "refused RoundPlace OUT_OF_STOCK",
          "refused RoundPlace TOO_FEW_POINTS",
          "refused RoundPlace ORDER_EXISTS",
          "refused RoundPlace WRONG_PHASE",
          "refused OrderPickUp WRONG_CODE",
          "refused OrderPickUp OWN_FAVOUR",
          "refused OrderPickUp WRONG_STATE",
          "refused PointsReverse BELOW_ZERO",
          "refused PointsReverse LINE_REVERSED",
          "refused PointsReverse LINE_NOT_REVERSIBLE",
          "refused HoursEnter OVERLAP",
          "refused HoursEnter FUTURE_SERVICE",
          "refused HoursReview ENTERED_BY_YOU",
          "refused PointsDecide ENTERED_BY_YOU",
          "refused PointsDecide WRONG_STATE",
          "refused RoundOffer PRIZE_EXISTS",
          "refused OrderDrop WRONG_STATE",
          "refused RoundAdvance WRONG_PHASE");

  /** What can be asked for. */
  static final Set<String> OPERATIONS =
      Set.of(
          "HoursEnter",
          "HoursReview",
          "PointsWrite",
          "PointsDecide",
          "PointsReverse",
          "RoundPlace",
          "RoundAdvance",
          "RoundOffer",
          "OrderDrop",
          "OrderPickUp",
          "CorrectAsk",
          "CorrectDecide",
          "MoveAsk",
          "MoveSign",
          "MoveLeave",
          "EvaluationMake",
          "EvaluationLead");

  private Sometimes() {}
}
