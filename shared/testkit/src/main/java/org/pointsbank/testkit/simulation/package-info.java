/**
 * The tools of deterministic simulation: one seed decides who goes on at each call to the table and
 * what goes wrong there. They know the table and its items' kinds, no rule and no function.
 */
@CheckReturnValue
@NullMarked
package org.pointsbank.testkit.simulation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
