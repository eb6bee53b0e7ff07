/** The proof of the books: every number of the table reckoned again from what it stands for. */
@CheckReturnValue
@NullMarked
package org.pointsbank.proof;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
