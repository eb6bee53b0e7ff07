/** The table's stream on this machine, as Lambda reads it in the cloud. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.stream;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
