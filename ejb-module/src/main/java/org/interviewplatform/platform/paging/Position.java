package org.interviewplatform.platform.paging;

import java.time.Instant;
import java.util.UUID;

/**
 * Where the next slice begins: right behind the row with this creation time and id, newest first.
 *
 * @param createdAt when that row was created
 * @param id its id, which orders rows of the same instant
 */
public record Position(Instant createdAt, UUID id) {}
