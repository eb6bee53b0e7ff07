/** The one table: each kind of item in one file, written only by conditional transactions. */
@CheckReturnValue
@NullMarked
package org.pointsbank.table;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
