@CheckReturnValue
@NullMarked
package org.pointsbank.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
