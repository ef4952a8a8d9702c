/** Carries {@link org.interviewplatform.platform.audit.Audited} out. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.audit.internal;
