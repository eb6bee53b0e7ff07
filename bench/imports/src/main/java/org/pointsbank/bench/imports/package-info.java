/** How fast files go in, and in how much memory. */
@CheckReturnValue
@NullMarked
package org.pointsbank.bench.imports;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
