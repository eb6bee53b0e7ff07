/** The passbook on paper: numbered books, what was printed where, and the check at the desk. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.passbook;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
