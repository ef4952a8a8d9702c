package org.interviewplatform.web.ui;

/**
 * A word of a transcript.
 *
 * @param start where to jump to
 * @param evidence whether it belongs to a passage that was found
 */
public record WordView(String text, Timecode start, boolean evidence) {}
