package org.interviewplatform.platform.news;

import java.util.function.Consumer;
import org.interviewplatform.platform.tenant.OrganisationId;

/** What has changed where, on every node. Whoever listens looks also without being told. */
public interface News {
  /** Something of the organisation has changed and is committed. Never fails, may be lost. */
  void tell(OrganisationId organisation);

  /** Hears of every change from now on, whoever made it. Must return at once. */
  void listen(Consumer<OrganisationId> listener);
}
