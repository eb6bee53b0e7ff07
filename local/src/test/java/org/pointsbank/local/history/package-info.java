/** Seeded histories of accounts, through the real functions over the real table. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.history;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
