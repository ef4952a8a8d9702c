/** Frozen reports of one candidate, as PDF and CSV in the object storage. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.report;
