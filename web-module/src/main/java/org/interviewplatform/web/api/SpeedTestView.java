package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a speed test has arrived. */
@Schema(name = "SpeedTest")
public record SpeedTestView(@Schema(examples = "1048576") long bytes) {}
