/** What the local bank is filled with when it starts. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.demo;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
