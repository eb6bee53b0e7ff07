/** Statements: what was posted to accounts in a period, and the proof that it adds up. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.statement;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
