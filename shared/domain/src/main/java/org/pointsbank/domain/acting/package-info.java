/** Who acts for somebody else, and how far. Source: rules 8.7. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.acting;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
