/** How people come to be members, and what changes while they are. Source: rules 2. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.membership;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
