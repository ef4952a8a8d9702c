package org.interviewplatform.overview;

import java.util.List;

/**
 * How things stand.
 *
 * @param answering sessions begun within a week and not finished
 * @param processing sessions finished within a week whose answers are being worked on
 * @param running the newest of both
 * @param needs what waits for people, without reasons for which nothing waits
 * @param deadJobs work that was given up; only told to those who may do something about it
 * @param trend the last days, oldest first, today included
 */
public record Dashboard(
    int answering,
    int processing,
    List<RunningSession> running,
    List<Needs> needs,
    int deadJobs,
    List<TrendDay> trend) {

  public Dashboard {
    running = List.copyOf(running);
    needs = List.copyOf(needs);
    trend = List.copyOf(trend);
  }
}
