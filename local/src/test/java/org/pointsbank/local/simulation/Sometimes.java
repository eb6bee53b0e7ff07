package org.pointsbank.local.simulation;

import java.util.Set;

/** What must happen at least once in the histories of CI: what never happens is not tested. */
final class Sometimes {
  static final Set<String> ALL =
      Set.of(
          "done Enter",
          "done Review",
          "done Write",
          "done Decide",
          "done Reverse",
          "done Place",
          "done Drop",
          "done PickUp",
          "done Advance",
          "done Offer",
          "batch crashed",
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
          "refused Place OUT_OF_STOCK",
          "refused Place TOO_FEW_POINTS",
          "refused Place ORDER_EXISTS",
          "refused Place WRONG_PHASE",
          "refused PickUp WRONG_CODE",
          "refused PickUp OWN_FAVOUR",
          "refused PickUp WRONG_STATE",
          "refused Reverse BELOW_ZERO",
          "refused Reverse LINE_REVERSED",
          "refused Reverse LINE_NOT_REVERSIBLE",
          "refused Enter OVERLAP",
          "refused Enter FUTURE_SERVICE",
          "refused Review ENTERED_BY_YOU",
          "refused Decide ENTERED_BY_YOU",
          "refused Decide WRONG_STATE",
          "refused Offer PRIZE_EXISTS",
          "refused Drop WRONG_STATE",
          "refused Advance WRONG_PHASE");

  private Sometimes() {}
}
