/** Confirmed hours become passbook lines. */
@CheckReturnValue
@NullMarked
package org.pointsbank.awardpoints;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
