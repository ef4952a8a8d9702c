/** Published worked examples, and what cannot be computed. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.review.statistics;
