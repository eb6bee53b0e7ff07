/** Records that their volunteers say are wrong, and what is decided about them. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.correction;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
