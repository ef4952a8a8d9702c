package org.interviewplatform.media;

import org.interviewplatform.platform.storage.ObjectKey;

/**
 * One file as the candidate's browser sent it: a whole recording, or one segment of it.
 *
 * @param key where it lies
 * @param format what the browser called it
 * @param content which bytes it must have
 */
public record OriginalFile(ObjectKey key, MediaFormat format, MediaContent content) {}
