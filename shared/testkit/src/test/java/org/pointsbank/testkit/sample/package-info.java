/**
 * A function that is only there to be tested: how a function starts, reads, refuses and settles.
 */
@CheckReturnValue
@NullMarked
package org.pointsbank.testkit.sample;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
