/** Reads {@code template.yaml} for the local bank, and refuses what the local bank cannot do. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.template;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
