package org.interviewplatform.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Some e-mails of a longer list.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
@Schema(name = "EMailsPage")
public record MailsPage(List<MailView> items, @Nullable String nextCursor) {}
