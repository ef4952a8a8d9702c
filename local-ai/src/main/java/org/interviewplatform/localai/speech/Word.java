package org.interviewplatform.localai.speech;

/**
 * A spoken word with its punctuation.
 *
 * @param text the word
 * @param start seconds from the beginning of the sound
 * @param end seconds from the beginning of the sound
 */
public record Word(String text, double start, double end) {}
