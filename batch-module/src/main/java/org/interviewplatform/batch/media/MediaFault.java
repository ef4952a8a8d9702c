package org.interviewplatform.batch.media;

import java.util.Locale;
import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/**
 * Everything that can be wrong with a recording or with our handling of it, each with one plain
 * sentence. What the candidate's file is to blame for is final; what is ours is tried again.
 *
 * <p>A video without sound is no fault: it plays, and its transcript says that nothing was heard.
 */
public enum MediaFault implements ErrorCode {
  EMPTY(ErrorCategory.USER, "The file is empty."),
  NOT_MEDIA(ErrorCategory.USER, "The file is not a video or audio recording that can be read."),
  NOT_TEXT(ErrorCategory.USER, "The answer is not a text that can be read."),
  FORBIDDEN_FORMAT(ErrorCategory.USER, "The file is of a kind that is not accepted."),
  TRUNCATED(ErrorCategory.USER, "The recording is cut off and nothing could be recovered."),
  TOO_LONG(ErrorCategory.USER, "The recording is longer than allowed."),
  TOO_LARGE_PICTURE(ErrorCategory.USER, "The picture has more pixels than allowed."),
  TOO_MANY_FRAMES(ErrorCategory.USER, "The video has more pictures per second than allowed."),
  TOO_MANY_STREAMS(ErrorCategory.USER, "The file has more tracks than allowed."),
  UNSUPPORTED_CODEC(ErrorCategory.USER, "The recording is encoded in a way that is not accepted."),
  DECODE_FAILED(ErrorCategory.USER, "The recording is damaged and could not be decoded."),
  TOO_LARGE_OUTPUT(ErrorCategory.USER, "The recording grows beyond the allowed size."),
  CHECKSUM_MISMATCH(ErrorCategory.USER, "What arrived is not what was recorded."),
  UNSTEADY_STORAGE(ErrorCategory.EXTERNAL, "The object storage gave other bytes each time."),
  TIMED_OUT(ErrorCategory.RESOURCES, "Converting the recording took longer than allowed."),
  TOOL_DIED(ErrorCategory.RESOURCES, "FFmpeg ended unexpectedly."),
  TOOL_MISSING(ErrorCategory.INTERNAL, "FFmpeg could not be started."),
  WORKSPACE_FAILED(ErrorCategory.RESOURCES, "There was no room to work on the recording.");

  private final ErrorCategory category;
  private final String sentence;

  MediaFault(ErrorCategory category, String sentence) {
    this.category = category;
    this.sentence = sentence;
  }

  /** Whether the file itself is at fault, so that trying again cannot help. */
  public boolean isInputs() {
    return category == ErrorCategory.USER;
  }

  /** What to tell people, as one sentence. */
  public String sentence() {
    return sentence;
  }

  @Override
  public String code() {
    return "media." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public ErrorCategory category() {
    return category;
  }

  @Override
  public int status() {
    return isInputs() ? 422 : 500;
  }
}
