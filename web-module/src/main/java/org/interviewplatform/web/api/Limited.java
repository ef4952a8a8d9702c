package org.interviewplatform.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.interviewplatform.platform.limit.Action;

/** What a resource's method does may not be done too often; see {@link LimitFilter}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Limited {
  /** What is counted. */
  Action value();
}
