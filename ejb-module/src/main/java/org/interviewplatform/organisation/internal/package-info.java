/** Rows of the organisation feature, and its start-up bootstrap. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.organisation.internal;
