/** Rows of the analysis feature. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.analysis.internal;
