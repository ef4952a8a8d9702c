package org.interviewplatform.session;

import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaId;

/** An answer has arrived whole: it is now ours to keep. */
public record AnswerReceipt(ResponseId response, MediaId media, MediaContent content) {}
