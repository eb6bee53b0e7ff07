/** What {@code local/run} and {@code local/sam} can be asked for. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.command;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
