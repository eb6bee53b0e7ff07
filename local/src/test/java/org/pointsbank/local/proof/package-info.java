/** Proofs, reports and backups over books that were lived through, right and tampered with. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.proof;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
