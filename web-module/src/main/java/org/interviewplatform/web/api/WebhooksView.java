package org.interviewplatform.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All webhooks of an organisation; there are few. */
@Schema(name = "Webhooks")
public record WebhooksView(List<WebhookView> items) {}
