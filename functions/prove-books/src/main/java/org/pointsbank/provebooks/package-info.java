/** Daily proofs of each community's books, and reports that end in their proof. */
@CheckReturnValue
@NullMarked
package org.pointsbank.provebooks;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
