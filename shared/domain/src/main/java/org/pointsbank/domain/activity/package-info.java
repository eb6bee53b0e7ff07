/** Activities, their sessions, and who takes part. Source: rules 12. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.activity;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
