/** Starts each function as Lambda does and counts what it took, beside the baseline. */
@CheckReturnValue
@NullMarked
package org.pointsbank.bench.cold;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
