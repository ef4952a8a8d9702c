package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The wish to answer.
 *
 * @param again whether to begin anew although there has been an attempt
 */
@Schema(name = "AttemptStart")
public record AttemptBody(@Schema(defaultValue = "false") @Nullable Boolean again) {}
