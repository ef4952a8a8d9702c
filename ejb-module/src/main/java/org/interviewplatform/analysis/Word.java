package org.interviewplatform.analysis;

/** A word as it was heard, with its times from the beginning of the recording. */
public record Word(String text, long startMillis, long endMillis) {}
