/** Reports: what a community did in a period, reckoned out of its ledger. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
