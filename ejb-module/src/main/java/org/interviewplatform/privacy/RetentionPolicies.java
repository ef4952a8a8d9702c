package org.interviewplatform.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.tenant.OrganisationId;

/** How long organisations keep candidates. */
public interface RetentionPolicies {
  /** Of the current organisation. */
  Optional<RetentionPolicy> find();

  void keep(RetentionPolicy policy, Instant now);

  void remove();

  /** Asked across organisations. */
  List<OrganisationId> organisations();
}
