/** Members move to another community of their district. */
@CheckReturnValue
@NullMarked
package org.pointsbank.movemembers;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
