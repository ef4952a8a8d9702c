/**
 * Draws reports: a PDF for people, a CSV for spreadsheets. Knows what the report feature hands out
 * and nothing of how it came about.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.report;
