package org.interviewplatform.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some invitations of a longer list.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
public record InvitationsPage(List<InvitationView> items, @Nullable String nextCursor) {}
