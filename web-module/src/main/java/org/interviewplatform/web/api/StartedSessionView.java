package org.interviewplatform.web.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session just begun.
 *
 * @param sessionToken for the Session-Token header of all that follows
 */
@Schema(name = "StartedSession")
public record StartedSessionView(
    UUID sessionId, String sessionToken, List<QuestionView> questions) {}
