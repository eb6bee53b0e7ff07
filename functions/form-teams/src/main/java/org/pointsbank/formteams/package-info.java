/** Partners, teams with dated members, trainings, and the qualifications they give. */
@CheckReturnValue
@NullMarked
package org.pointsbank.formteams;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
