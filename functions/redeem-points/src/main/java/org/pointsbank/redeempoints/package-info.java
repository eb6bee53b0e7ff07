/** Half-year rounds: prizes, orders, the draw, pick-up and return. */
@CheckReturnValue
@NullMarked
package org.pointsbank.redeempoints;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
