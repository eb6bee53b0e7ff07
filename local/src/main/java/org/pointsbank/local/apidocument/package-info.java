/** The API document of the whole bank, made of what its functions say of themselves. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.apidocument;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
