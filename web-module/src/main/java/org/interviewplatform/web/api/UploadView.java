package org.interviewplatform.web.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An upload in parts under way.
 *
 * @param minimumPartSize of every part but the last
 * @param maximumBytes the parts may have together
 */
@Schema(name = "Upload")
public record UploadView(
    UUID uploadId,
    @Schema(examples = "5242880") long minimumPartSize,
    @Schema(examples = "1073741824") long maximumBytes) {}
