/** How rules become a rule book: drafted, tried on a past period, adopted. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.draft;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
