/** What requests cost in the cloud, by the metered model, beside what they may cost. */
@CheckReturnValue
@NullMarked
package org.pointsbank.bench.capacity;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
