/** Passbooks on paper. */
@CheckReturnValue
@NullMarked
package org.pointsbank.printpassbook;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
