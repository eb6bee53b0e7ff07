/** Uploaded files, judged row by row and carried on after any interruption. */
@CheckReturnValue
@NullMarked
package org.pointsbank.imports;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
