package org.interviewplatform.report;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A report over many candidates to read. Addresses are good for a quarter of an hour.
 *
 * @param interview the title of the interview it is about; absent where it is about days
 * @param progress percent
 * @param candidates how many it holds; 0 before it is begun
 * @param failureReason why it could not be drawn, a sentence
 */
public record GroupReportDetails(
    GroupReportId id,
    GroupReportScope scope,
    Optional<String> interview,
    ReportStatus status,
    int progress,
    int candidates,
    Optional<URI> pdf,
    Optional<URI> csv,
    Optional<String> failureReason,
    Instant requestedAt) {}
