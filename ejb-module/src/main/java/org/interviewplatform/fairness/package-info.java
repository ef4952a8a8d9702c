/**
 * Whether groups of candidates fare alike. What candidates say of themselves goes in and never
 * comes out again: only counts of groups do.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.fairness;
