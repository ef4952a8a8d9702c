package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Invites everybody on a list, after it was looked at. */
@ApplicationScoped
@Transactional
public class GuestListService {
  private final Interviews interviews;
  private final Invitations invitations;
  private final InvitationService service;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected GuestListService() {
    this(null, null, null, null);
  }

  @Inject
  GuestListService(
      Interviews interviews, Invitations invitations, InvitationService service, Clock clock) {
    this.interviews = interviews;
    this.invitations = invitations;
    this.service = service;
    this.clock = clock;
  }

  /**
   * Who of a list would be invited, and who not and why.
   *
   * @param list as {@link GuestList} reads it
   * @throws DomainException {@link InterviewError#NOT_FOUND}, {@link InterviewError#INVALID} for
   *     what is no list of 1 to 500 people
   */
  public List<GuestRow> check(InterviewId id, String list) {
    CurrentCaller.require(Permission.INVITE_CANDIDATES);
    Interview interview = interviews.get(id);
    Set<String> taken = invitations.addressesOf(id);
    Set<String> seen = new HashSet<>();
    return new GuestList(interview.language(), clock.instant())
        .read(list).stream().map(row -> checked(row, taken, seen)).toList();
  }

  /**
   * Invites those on the list who can be, or, where one is refused, nobody.
   *
   * @param send whether they are written to
   * @return how many were invited
   * @throws DomainException as {@link #check} and {@link InvitationService#invite}
   */
  public int invite(InterviewId id, String list, boolean send) {
    List<InvitationDraft> drafts =
        check(id, list).stream()
            .filter(GuestRow::isReady)
            .flatMap(row -> row.draft().stream())
            .toList();
    drafts.forEach(draft -> service.invite(id, draft, send, Optional.empty()));
    return drafts.size();
  }

  private static GuestRow checked(GuestRow row, Set<String> taken, Set<String> seen) {
    String address = row.email().toLowerCase(Locale.ROOT);
    if (!row.isReady()) {
      return row;
    }
    if (taken.contains(address)) {
      return row.refused(GuestFault.INVITED);
    }
    return seen.add(address) ? row : row.refused(GuestFault.REPEATED);
  }
}
