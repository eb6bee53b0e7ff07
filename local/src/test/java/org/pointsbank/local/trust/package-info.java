/** Who may do what, and what comes of abuse: every route, driven by the API document. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.trust;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
