package org.interviewplatform.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.VideoReader;
import org.interviewplatform.media.MediaLinks;

/** Hands out the videos of interviews to those who have been let in. */
@ApplicationScoped
class VideoShelf {
  private final VideoReader videos;
  private final MediaLinks links;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected VideoShelf() {
    this(null, null);
  }

  @Inject
  VideoShelf(VideoReader videos, MediaLinks links) {
    this.videos = videos;
    this.links = links;
  }

  WatchableVideos of(InterviewId interview) {
    return new WatchableVideos(videos.of(interview), links);
  }
}
