/**
 * Recordings made watchable and hearable. Knows files and FFmpeg, nothing of interviews: the steps
 * of the process-media job fetch, hand over to {@link MediaTools}, and store what comes back.
 *
 * <p>A recording is hostile until proven otherwise: its first bytes decide what it may be, FFmpeg
 * is told the container instead of guessing it, sees only one directory and no network, and is
 * bound in time, memory and output.
 */
@NullMarked
package org.interviewplatform.batch.media;

import org.jspecify.annotations.NullMarked;
