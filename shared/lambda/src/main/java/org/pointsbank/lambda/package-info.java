/** How a function starts, reads an event, answers, refuses and logs. */
@CheckReturnValue
@NullMarked
package org.pointsbank.lambda;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
