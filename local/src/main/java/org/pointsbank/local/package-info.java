/** The whole bank in one JVM. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
