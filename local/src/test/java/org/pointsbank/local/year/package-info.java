/** A whole year of a small district, lived over HTTP on a set clock. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.year;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
