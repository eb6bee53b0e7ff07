/** What the demo leaves behind. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.demo;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
