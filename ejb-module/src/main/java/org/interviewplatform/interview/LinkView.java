package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interviewplatform.organisation.BrandingService;

/** Puts together what is seen through a link; within a transaction. */
@ApplicationScoped
public class LinkView {
  private final Interviews interviews;
  private final Invitations invitations;
  private final BrandingService branding;
  private final PublicInterviewCache cache;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected LinkView() {
    this(null, null, null, null);
  }

  @Inject
  LinkView(
      Interviews interviews,
      Invitations invitations,
      BrandingService branding,
      PublicInterviewCache cache) {
    this.interviews = interviews;
    this.invitations = invitations;
    this.branding = branding;
    this.cache = cache;
  }

  ShownInterview shown(InterviewId id) {
    return cache.get(id).orElseGet(() -> read(id));
  }

  PublicInterview through(PublicLink link, ShownInterview shown) {
    return PublicInterview.of(shown, link.id(), branding.brand(), invitations.find(link.id()));
  }

  private ShownInterview read(InterviewId id) {
    ShownInterview read = ShownInterview.of(interviews.find(id).orElseThrow());
    cache.put(read);
    return read;
  }
}
