/**
 * How far raters agree, and how far groups fare alike: published formulas, each with its source,
 * over plain numbers. Knows nothing of interviews, the database or any library. What cannot be
 * computed (one rater, no variance, nothing rated twice) is absent, never a made-up number.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.review.statistics;
