package org.interviewplatform.web.api;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.webhook.WebhookDraft;
import org.interviewplatform.webhook.WebhookEvent;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as a client writes it.
 *
 * @param url the receiver's address, with TLS unless the installation allows otherwise
 * @param description what people call it
 * @param events what to tell of
 */
@Schema(name = "WebhookDraft")
public record WebhookBody(
    @Schema(required = true, examples = "https://ats.example.com/hooks/interviews")
        @Nullable String url,
    @Schema(examples = "Applicant tracking") @Nullable String description,
    @Schema(required = true, examples = "[\"session.completed\", \"report.ready\"]")
        @Nullable List<@Nullable String> events) {
  WebhookDraft toDraft() {
    return new WebhookDraft(
        Given.required("url", url),
        description == null ? "" : description,
        Given.all("An event", events).stream().map(WebhookEvent::named).collect(toSet()));
  }
}
