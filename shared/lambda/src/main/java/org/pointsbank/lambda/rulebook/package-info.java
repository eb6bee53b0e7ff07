/** A rule book as JSON: the default one, and the ones that everybody reads. */
@CheckReturnValue
@NullMarked
package org.pointsbank.lambda.rulebook;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
