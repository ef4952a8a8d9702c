/** Counts in the database. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.analytics.internal;
