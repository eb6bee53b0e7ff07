/** People who are known twice. Source: rules 15. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.merge;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
