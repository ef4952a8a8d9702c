package org.interviewplatform.analytics;

/**
 * How far candidates came; each number counts some of those of the number before it, except that
 * most who start were never invited by name.
 *
 * @param invited personal invitations sent in the period and not taken back
 * @param started sessions begun
 * @param answered of these, with at least one answer
 * @param submitted of these, handed in
 * @param rated of these, with a level given by a person
 * @param decided of these, with a decision
 * @param advanced of these, whose newest decision is to go on
 */
public record Funnel(
    long invited,
    long started,
    long answered,
    long submitted,
    long rated,
    long decided,
    long advanced) {}
