/** What requests would cost in the cloud, by a model of DynamoDB's published rules. */
@CheckReturnValue
@NullMarked
package org.pointsbank.testkit.meter;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
