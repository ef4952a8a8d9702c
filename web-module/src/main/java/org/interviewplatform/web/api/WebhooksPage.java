package org.interviewplatform.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some webhooks of a longer list.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
public record WebhooksPage(List<WebhookView> items, @Nullable String nextCursor) {}
