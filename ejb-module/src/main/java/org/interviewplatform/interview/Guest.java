package org.interviewplatform.interview;

/**
 * The person a personal link was made for.
 *
 * @param language a BCP 47 tag: what this person is written to in
 * @param started whether the interview has been begun
 */
public record Guest(
    String name, String email, String language, boolean started, TimeMultiplier timeMultiplier) {}
