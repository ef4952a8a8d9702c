package org.interviewplatform.fairness;

/**
 * How many people of one sex and ethnicity fared how.
 *
 * @param assessed about how many yes or no was decided
 * @param selected how many of them were advanced
 * @param scored how many have a score
 * @param above how many of them are above the median of all who have one
 */
public record GroupCount(
    Sex sex, Ethnicity ethnicity, long assessed, long selected, long scored, long above) {}
