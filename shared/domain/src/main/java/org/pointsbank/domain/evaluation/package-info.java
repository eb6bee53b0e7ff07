/** The ranking of a community's quarter. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.evaluation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
