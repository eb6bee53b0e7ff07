@CheckReturnValue
@NullMarked
package org.pointsbank.table;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
