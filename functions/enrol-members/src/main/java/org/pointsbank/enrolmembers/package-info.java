/** People, memberships, capacities, accounts, roles and the register. */
@CheckReturnValue
@NullMarked
package org.pointsbank.enrolmembers;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
