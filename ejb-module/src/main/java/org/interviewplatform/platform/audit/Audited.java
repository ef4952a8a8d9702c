package org.interviewplatform.platform.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the trail when a method of a service has succeeded, in its transaction.
 *
 * <p>The subject is the first parameter that is an id; else the id of what is given back (where
 * that is an Optional, nothing is told of an empty one); else the organisation itself. Parameters
 * with {@link Told} become details.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {
  /** What was done. */
  @Nonbinding
  AuditAction value();

  /** Whether it was only looked at; see {@link AuditTrail#seen}. */
  @Nonbinding
  boolean reading() default false;

  /** Whether the subject is what is given back, whatever ids went in. */
  @Nonbinding
  boolean ofResult() default false;
}
