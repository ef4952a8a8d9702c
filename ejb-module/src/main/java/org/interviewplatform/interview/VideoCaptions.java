package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.security.Tokens;

/** What is said in a video, in one language. Browsers fetch it by a derived token. */
@Entity
@Table(name = "video_captions")
public class VideoCaptions {
  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  @SuppressWarnings("UnusedVariable") // for the persistence provider
  private UUID organisationId;

  @Column(name = "video_id")
  private UUID videoId;

  @Column private String language;
  @Column private String text;

  @Column(name = "token_hash")
  private String tokenHash;

  /** For the persistence provider. */
  protected VideoCaptions() {}

  VideoCaptions(InterviewVideo video, String language, WebVtt captions, LinkTokens tokens) {
    this.id = UUID.randomUUID();
    this.organisationId = video.organisation();
    this.videoId = video.media().value();
    this.language = language;
    this.text = captions.text();
    this.tokenHash = Tokens.hash(tokens.tokenOf(id));
  }

  void rewrite(WebVtt captions) {
    text = captions.text();
  }

  /** What it is fetched with. */
  String token(LinkTokens tokens) {
    return tokens.tokenOf(id, tokenHash);
  }

  MediaId video() {
    return new MediaId(videoId);
  }

  String language() {
    return language;
  }

  String text() {
    return text;
  }
}
