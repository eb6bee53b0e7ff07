/** A half-year round of ten thousand orders, whose process ends again and again. */
@CheckReturnValue
@NullMarked
package org.pointsbank.bench.rounds;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
