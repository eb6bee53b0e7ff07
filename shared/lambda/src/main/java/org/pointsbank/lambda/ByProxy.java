package org.pointsbank.lambda;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pointsbank.domain.acting.Act;

/**
 * A volunteer's route that is also open to whoever may do this for {@code {person}}. Reading routes
 * are open by {@link Act#SEE} without it. Source: rules 8.7.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ByProxy {
  /** What they do there. */
  Act value();
}
