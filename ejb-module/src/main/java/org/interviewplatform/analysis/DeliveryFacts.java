package org.interviewplatform.analysis;

/**
 * Countable facts of how an answer was given, for orientation; never a score.
 *
 * @param wordsPerMinute words over the time from the first word to the last
 * @param pauseCount silences of a second or more between words
 * @param longestPauseMillis the longest of them, 0 without any
 * @param fillerCount words such as "um"
 */
public record DeliveryFacts(
    int wordsPerMinute, int pauseCount, long longestPauseMillis, int fillerCount) {}
