/** What people move by hand: awards, deductions, adjustments, reversals; and appeals. */
@CheckReturnValue
@NullMarked
package org.pointsbank.domain.voucher;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
