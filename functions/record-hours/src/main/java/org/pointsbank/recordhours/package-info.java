/** Service records: entered, confirmed, rejected, withdrawn. */
@CheckReturnValue
@NullMarked
package org.pointsbank.recordhours;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
