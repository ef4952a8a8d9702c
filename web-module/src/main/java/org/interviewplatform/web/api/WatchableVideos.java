package org.interviewplatform.web.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.interview.Video;
import org.interviewplatform.media.MediaLinks;
import org.interviewplatform.media.Rendition;
import org.jspecify.annotations.Nullable;

/** The videos of one interview, with addresses to watch those that are ready. */
record WatchableVideos(List<Video> videos, MediaLinks links) {

  /** The video that introduces the interview, if there is one to watch. */
  @Nullable VideoView introduction() {
    return find(Optional.empty());
  }

  /** The video that asks a question, if there is one to watch. */
  @Nullable VideoView asking(QuestionId question) {
    return find(Optional.of(question));
  }

  /** The video with this question, or the introduction, if there is one to watch. */
  @Nullable VideoView find(Optional<QuestionId> question) {
    return videos.stream()
        .filter(video -> video.question().equals(question))
        .findFirst()
        .flatMap(this::view)
        .orElse(null);
  }

  private Optional<VideoView> view(Video video) {
    Optional<URI> address = links.playable(video.media());
    Optional<String> type = video.media().rendition().map(Rendition::contentType);
    return address.flatMap(
        url -> type.map(contentType -> new VideoView(url, contentType, captions(video))));
  }

  private static List<VideoView.Captions> captions(Video video) {
    return video.captions().stream()
        .map(captions -> new VideoView.Captions(captions.language(), captions.address()))
        .toList();
  }
}
