/** How members move from one community to another. Source: rules 13. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.move;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
