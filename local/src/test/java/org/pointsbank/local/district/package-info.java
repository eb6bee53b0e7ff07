/** A whole district over HTTP: its quarter, its refusals, its roles. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.district;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
