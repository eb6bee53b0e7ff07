/** The quarterly evaluation of a community. */
@CheckReturnValue
@NullMarked
package org.pointsbank.evaluatequarter;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
