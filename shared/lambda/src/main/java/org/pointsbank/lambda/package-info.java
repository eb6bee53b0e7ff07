@CheckReturnValue
@NullMarked
package org.pointsbank.lambda;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
