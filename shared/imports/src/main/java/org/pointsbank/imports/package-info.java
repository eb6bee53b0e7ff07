@CheckReturnValue
@NullMarked
package org.pointsbank.imports;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
