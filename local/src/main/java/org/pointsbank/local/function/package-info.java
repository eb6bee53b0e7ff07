/** The functions of the template, loaded by the names of their classes. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.function;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
