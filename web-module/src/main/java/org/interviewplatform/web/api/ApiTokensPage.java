package org.interviewplatform.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some API tokens of a longer list.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
public record ApiTokensPage(List<ApiTokenView> items, @Nullable String nextCursor) {}
