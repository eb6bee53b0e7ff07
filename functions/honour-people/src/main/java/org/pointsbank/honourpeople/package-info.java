/** Award programmes, honours and their certificates, red lists and evidence for appraisals. */
@CheckReturnValue
@NullMarked
package org.pointsbank.honourpeople;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
