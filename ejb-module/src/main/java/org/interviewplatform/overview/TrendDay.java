package org.interviewplatform.overview;

import java.time.LocalDate;

/** How many sessions were begun, finished and decided on one day, in UTC. */
public record TrendDay(LocalDate day, int started, int submitted, int decided) {}
