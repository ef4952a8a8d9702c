package org.interviewplatform.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.platform.storage.ObjectKey;

/**
 * Everything that is kept of a candidate, but for secrets and for what nobody may read.
 *
 * @param tables the rows by the table they are in
 */
public record CandidateData(
    UUID session, Instant readAt, Map<String, List<JsonNode>> tables, List<ObjectKey> files) {}
