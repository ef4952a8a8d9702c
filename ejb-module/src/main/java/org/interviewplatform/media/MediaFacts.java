package org.interviewplatform.media;

/**
 * What was measured of a recording.
 *
 * @param durationMillis from its packets, not from what its header says
 * @param width of the picture in pixels, 0 without one
 * @param height of the picture in pixels, 0 without one
 */
public record MediaFacts(long durationMillis, int width, int height) {}
