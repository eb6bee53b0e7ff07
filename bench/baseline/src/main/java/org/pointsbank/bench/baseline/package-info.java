/** What a function costs that has no framework: the measure for ours. */
@CheckReturnValue
@NullMarked
package org.pointsbank.bench.baseline;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
