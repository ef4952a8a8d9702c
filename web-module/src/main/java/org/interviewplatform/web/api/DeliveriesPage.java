package org.interviewplatform.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Some deliveries of a longer list.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
@Schema(name = "WebhookDeliveriesPage")
public record DeliveriesPage(List<DeliveryView> items, @Nullable String nextCursor) {}
