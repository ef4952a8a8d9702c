package org.interviewplatform.audit;

import java.util.Optional;

/**
 * A seal and what it covers.
 *
 * @param entry empty where the entry it names is gone
 */
public record SealedEntry(Seal seal, Optional<AuditEntry> entry) {}
