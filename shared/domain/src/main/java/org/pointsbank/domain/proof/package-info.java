/** Proofs of a community's books: what was counted, and what does not add up. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.proof;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
