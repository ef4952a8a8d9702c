package org.interviewplatform.web.api;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a choice.
 *
 * @param payAt where to pay; absent when the plan has been changed
 */
@Schema(name = "PlanChosen")
public record PlanChoiceView(@Nullable URI payAt) {}
