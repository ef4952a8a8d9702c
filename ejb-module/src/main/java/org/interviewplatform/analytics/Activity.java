package org.interviewplatform.analytics;

import java.time.LocalDate;

/**
 * What happened on one day, or in the week that begins with it; days are those of UTC.
 *
 * @param started sessions begun
 * @param submitted sessions handed in
 * @param decided decisions made
 */
public record Activity(LocalDate day, long started, long submitted, long decided) {}
