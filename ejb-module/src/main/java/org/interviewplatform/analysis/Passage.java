package org.interviewplatform.analysis;

/**
 * A quote from an answer that bears on a competency.
 *
 * @param segmentOrdinal the segment it stands in
 * @param quote word for word from that segment
 * @param startMillis where to jump to, from the beginning of the recording
 * @param endMillis where it ends
 */
public record Passage(int segmentOrdinal, String quote, long startMillis, long endMillis) {}
