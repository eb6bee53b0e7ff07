/**
 * The whole bank under deterministic simulation: one seed decides who asks for what, who goes on at
 * each call to the table, and what goes wrong; an auditor that shares no code with the bank judges
 * every transaction and every answer.
 */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.simulation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
