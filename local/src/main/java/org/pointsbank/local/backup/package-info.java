/** The whole table as one file, and a table out of such a file. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.backup;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
