/** The functions of the database that keep and count. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.fairness.internal;
