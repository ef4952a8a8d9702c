/** Rows of the report feature. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.report.internal;
