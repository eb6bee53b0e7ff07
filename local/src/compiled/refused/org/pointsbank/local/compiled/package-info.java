/** Samples for the compiler: one that it must refuse, and the same without its mistake. */
@NullMarked
package org.pointsbank.local.compiled;

import org.jspecify.annotations.NullMarked;
