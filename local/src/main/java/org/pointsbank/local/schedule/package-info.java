/** The bank's clock and what it starts. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.schedule;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
