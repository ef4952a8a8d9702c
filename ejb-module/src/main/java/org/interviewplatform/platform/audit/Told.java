package org.interviewplatform.platform.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a parameter of an {@link Audited} method into the entry. Not for words of a candidate. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Told {
  /** What it is called in the entry. */
  String value();
}
