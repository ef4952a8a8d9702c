package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a candidate says of themselves; what is left out is undisclosed. */
@Schema(name = "SelfIdentification")
public record SelfIdentificationBody(
    @Schema(enumeration = {"FEMALE", "MALE", "ANOTHER", "UNDISCLOSED"}) @Nullable String sex,
    @Schema(
            enumeration = {
              "HISPANIC_OR_LATINO",
              "WHITE",
              "BLACK",
              "NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER",
              "ASIAN",
              "AMERICAN_INDIAN_OR_ALASKA_NATIVE",
              "TWO_OR_MORE",
              "UNDISCLOSED"
            })
        @Nullable String ethnicity) {}
