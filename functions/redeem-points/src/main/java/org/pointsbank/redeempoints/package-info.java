@CheckReturnValue
@NullMarked
package org.pointsbank.redeempoints;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
