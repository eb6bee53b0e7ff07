/**
 * The rules of the points bank in plain Java: no cloud, no framework, no clock, no input or output.
 */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
