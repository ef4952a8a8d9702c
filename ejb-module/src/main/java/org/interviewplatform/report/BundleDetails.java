package org.interviewplatform.report;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A bundle to read. The address is good for a quarter of an hour.
 *
 * @param sha256 of the whole file, once packed
 * @param failureReason why it could not be packed, a sentence
 */
public record BundleDetails(
    BundleId id,
    ReportStatus status,
    Optional<URI> file,
    Optional<String> sha256,
    Optional<String> failureReason,
    Instant requestedAt) {}
