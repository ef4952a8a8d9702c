package org.interviewplatform.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some reports over many candidates of a longer list.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
public record GroupReportsPage(List<GroupReportView> items, @Nullable String nextCursor) {}
