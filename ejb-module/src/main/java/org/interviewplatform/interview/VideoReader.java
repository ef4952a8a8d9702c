package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.tenant.OrganisationId;

/** Reads videos and captions for those who have checked already who asks. */
@ApplicationScoped
@Transactional
public class VideoReader {
  private final Videos videos;
  private final MediaService media;
  private final LinkConfig links;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected VideoReader() {
    this(null, null, null);
  }

  @Inject
  VideoReader(Videos videos, MediaService media, LinkConfig links) {
    this.videos = videos;
    this.media = media;
    this.links = links;
  }

  /** All videos of an interview of the current organisation. */
  public List<Video> of(InterviewId interview) {
    return videos.of(interview).stream().map(this::details).toList();
  }

  /** The organisation whose captions have this token; asked before it is known. */
  public Optional<OrganisationId> organisationOfCaptions(String token) {
    return videos.organisationOfCaptions(Tokens.hash(token));
  }

  /** The captions with this token, as WebVTT. */
  public Optional<String> captions(String token) {
    return videos.captionsWithHash(Tokens.hash(token)).map(VideoCaptions::text);
  }

  private Video details(InterviewVideo video) {
    return new Video(
        video.question(),
        media.get(video.media()),
        videos.captions(video.media()).stream().map(this::captions).toList());
  }

  private Video.Captions captions(VideoCaptions captions) {
    String token = captions.token(links.tokens());
    return new Video.Captions(captions.language(), URI.create("/api/public/captions/" + token));
  }
}
