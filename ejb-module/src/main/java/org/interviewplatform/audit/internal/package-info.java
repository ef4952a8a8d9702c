/** The trail in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.audit.internal;
