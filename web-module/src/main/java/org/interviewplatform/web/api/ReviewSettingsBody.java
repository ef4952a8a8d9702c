package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an interview is reviewed.
 *
 * @param blindFirst whether reviewers rate before they see the level of a model
 */
@Schema(name = "ReviewSettings")
public record ReviewSettingsBody(@Schema(required = true) @Nullable Boolean blindFirst) {}
