package org.interviewplatform.analytics;

/**
 * What became of one question.
 *
 * @param number from 1, in the order candidates see
 * @param opened how many saw it
 * @param answered how many answered it
 * @param left how many never handed in, and saw no question after this one
 * @param retaken how many needed more than one attempt
 */
public record QuestionFigures(
    int number, String text, long opened, long answered, long left, long retaken) {}
