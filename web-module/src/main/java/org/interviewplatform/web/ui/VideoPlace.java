package org.interviewplatform.web.ui;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interviewplatform.interview.Video;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaLinks;
import org.jspecify.annotations.Nullable;

/** Where an interview may show a video: before everything, or asking a question. */
public final class VideoPlace {
  private final String key;
  private final String label;
  private final String text;
  private final boolean changeable;
  private final Optional<Video> video;
  private final MediaLinks links;
  private final Wording wording;

  VideoPlace(
      String key,
      String label,
      String text,
      boolean changeable,
      Optional<Video> video,
      MediaLinks links,
      Wording wording) {
    this.key = key;
    this.label = label;
    this.text = text;
    this.changeable = changeable;
    this.video = video;
    this.links = links;
    this.wording = wording;
  }

  /** The question's id; empty for the introduction. */
  public String getKey() {
    return key;
  }

  public String getLabel() {
    return label;
  }

  /** What is asked; empty for the introduction. */
  public String getText() {
    return text;
  }

  public boolean isChangeable() {
    return changeable;
  }

  /** How far the video has come; unanswered where there is none. */
  public AnswerStage getStage() {
    return media().map(AnswerStage::of).orElse(AnswerStage.UNANSWERED);
  }

  /** Changes whenever the video must be shown anew. */
  public String getVersion() {
    return getStage() + media().map(media -> "-" + media.id().value()).orElse("");
  }

  /** Where to watch it, once it is ready. */
  public @Nullable URI getPlayable() {
    return media().flatMap(links::playable).orElse(null);
  }

  /** Why there is nothing to watch. */
  public String getReason() {
    return media().flatMap(MediaDetails::failureReason).orElse("");
  }

  /** The languages in which there are captions. */
  public String getCaptions() {
    return video.stream()
        .flatMap(shown -> shown.captions().stream())
        .map(captions -> wording.language(captions.language()))
        .collect(Collectors.joining(", "));
  }

  private Optional<MediaDetails> media() {
    return video.map(Video::media);
  }
}
