package org.interviewplatform.report;

/** How far a report has come. */
public enum ReportStatus {
  /** Asked for; being drawn. */
  REQUESTED,
  /** There to download. */
  READY,
  /** Could not be drawn; the reason is named. */
  FAILED
}
