package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which plan is wanted.
 *
 * @param plan its code
 */
@Schema(name = "PlanChoice")
public record PlanChoiceBody(@Schema(examples = "starter") @Nullable String plan) {}
