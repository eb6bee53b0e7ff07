/** The rules of a half-year round: prizes, orders, the draw, pick-up and return. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.round;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
