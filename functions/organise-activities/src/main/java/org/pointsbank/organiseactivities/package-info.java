/** Activities, their sessions, sign-up and check-in. */
@CheckReturnValue
@NullMarked
package org.pointsbank.organiseactivities;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
