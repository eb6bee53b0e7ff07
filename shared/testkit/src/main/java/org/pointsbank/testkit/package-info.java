@CheckReturnValue
@NullMarked
package org.pointsbank.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
