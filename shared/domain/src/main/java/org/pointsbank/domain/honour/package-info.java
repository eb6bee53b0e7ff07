/** Award programmes, the honours they give, and the certificates of those. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.honour;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
