@CheckReturnValue
@NullMarked
package org.pointsbank.enrolmembers;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
