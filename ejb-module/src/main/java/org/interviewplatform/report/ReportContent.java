package org.interviewplatform.report;

import java.time.Instant;
import org.interviewplatform.review.SessionReview;

/**
 * What a report is drawn from.
 *
 * @param organisation the organisation's name
 * @param generatedAt when the report was frozen
 */
public record ReportContent(String organisation, Instant generatedAt, SessionReview review) {}
