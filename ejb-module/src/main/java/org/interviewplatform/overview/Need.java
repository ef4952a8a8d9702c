package org.interviewplatform.overview;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that waits for people.
 *
 * @param id of the session, or of the interview where that is what it is about
 * @param name whom it is about; empty where that is the interview alone
 * @param since when it began to wait, or when it ends
 */
public record Need(UUID id, String name, String interview, Instant since) {}
