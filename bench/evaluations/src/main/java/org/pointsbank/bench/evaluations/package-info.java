/** A million accounts of five hundred communities, evaluated. */
@CheckReturnValue
@NullMarked
package org.pointsbank.bench.evaluations;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
