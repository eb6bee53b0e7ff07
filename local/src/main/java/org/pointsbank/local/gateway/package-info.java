/** The HTTP API on this machine, as API Gateway has it in the cloud. */
@CheckReturnValue
@NullMarked
package org.pointsbank.local.gateway;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
