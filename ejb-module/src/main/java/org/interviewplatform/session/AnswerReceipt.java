package org.interviewplatform.session;

import java.util.Optional;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaId;

/**
 * Something has arrived whole: it is now ours to keep.
 *
 * @param response the answer it makes; absent of a segment, whose answer is still to come
 * @param media the recording it belongs to
 */
public record AnswerReceipt(Optional<ResponseId> response, MediaId media, MediaContent content) {}
