/** Ratings and decisions in the database. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.review.internal;
