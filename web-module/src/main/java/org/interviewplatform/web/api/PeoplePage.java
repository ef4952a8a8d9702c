package org.interviewplatform.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some people of a longer list.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
public record PeoplePage(List<PersonView> items, @Nullable String nextCursor) {}
