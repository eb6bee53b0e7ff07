package org.pointsbank.lambda;

import io.micronaut.context.annotation.Executable;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that a schedule or an operator starts with {@code {"task": "<name>", ...}}. It takes all
 * of that ({@code task} too) as one Serde record, or nothing, and answers a Serde record.
 */
@Documented
@Executable
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Task {
  /** What the input calls it. */
  String value();
}
