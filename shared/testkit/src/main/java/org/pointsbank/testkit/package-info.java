/** The table in memory, sample people and the event player, for tests and for the local bank. */
@CheckReturnValue
@NullMarked
package org.pointsbank.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
