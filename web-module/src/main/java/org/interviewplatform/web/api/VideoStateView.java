package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.Video;
import org.jspecify.annotations.Nullable;

/**
 * How a video of an interview stands.
 *
 * @param video to watch, once it is ready
 * @param failureReason where it was rejected or failed
 */
@Schema(name = "InterviewVideo")
public record VideoStateView(
    @Schema(enumeration = {"UPLOADED", "AUDIO_READY", "READY", "REJECTED", "FAILED"}) String state,
    @Nullable VideoView video,
    @Nullable String failureReason) {
  static VideoStateView of(Video video, @Nullable VideoView watchable) {
    return new VideoStateView(
        video.media().state().name(), watchable, video.media().failureReason().orElse(null));
  }
}
