package org.interviewplatform.audit;

/**
 * An entry with its seal and the seal before, so that it can be checked without the rest of the
 * chain.
 *
 * @param previous the hash of the seal before; zeros before the first
 */
public record ChainLink(Seal seal, String previous, AuditEntry entry) {}
