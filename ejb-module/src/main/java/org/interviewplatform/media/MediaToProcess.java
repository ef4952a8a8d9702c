package org.interviewplatform.media;

import org.interviewplatform.platform.storage.ObjectKey;

/**
 * What the processing job needs of a recording.
 *
 * @param original the candidate's file
 * @param format what the candidate's browser called it
 * @param content which bytes it must have
 * @param audioDone whether the sound has been taken out by an earlier attempt
 */
public record MediaToProcess(
    MediaId id, ObjectKey original, MediaFormat format, MediaContent content, boolean audioDone) {}
