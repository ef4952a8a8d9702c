/** Teaches Hibernate and every database connection the current organisation. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.tenant.internal;
