package org.interviewplatform.report;

import java.net.URI;
import java.util.Optional;

/**
 * A report to read. The addresses are good for a quarter of an hour.
 *
 * @param failureReason why it could not be drawn, a sentence
 */
public record ReportDetails(
    ReportStatus status, Optional<URI> pdf, Optional<URI> csv, Optional<String> failureReason) {}
