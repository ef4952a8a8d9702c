package org.interviewplatform.web.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.review.ShareLink;
import org.jspecify.annotations.Nullable;

/** A link to answers. */
@Schema(name = "ShareLink")
public record ShareLinkView(
    UUID id,
    URI address,
    List<UUID> questionIds,
    boolean hidesIdentity,
    String createdBy,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    int views,
    @Nullable Instant lastSeenAt) {
  static ShareLinkView of(ShareLink link, URI address) {
    return new ShareLinkView(
        link.id(),
        address,
        link.questions().stream().map(QuestionId::value).toList(),
        link.hidesIdentity(),
        link.createdByName(),
        link.createdAt(),
        link.expiresAt(),
        link.revokedAt().orElse(null),
        link.views(),
        link.lastSeenAt().orElse(null));
  }
}
