/**
 * Interviews, their questions and rubric, and the public links to them. Knows organisations and
 * media; knows no candidate.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.interview;
