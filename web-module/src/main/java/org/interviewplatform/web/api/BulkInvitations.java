package org.interviewplatform.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InvitationService;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.error.ErrorCategory;

/**
 * Invites many people one by one: a row that is refused leaves the others alone, and the key of the
 * whole names each row, so that what is sent again makes no second invitation.
 */
final class BulkInvitations {
  private final InvitationService invitations;
  private final InterviewId interview;
  private final Optional<String> key;

  BulkInvitations(InvitationService invitations, InterviewId interview, Optional<String> key) {
    this.invitations = invitations;
    this.interview = interview;
    this.key = key;
  }

  BulkInvitationView invite(List<InvitationBody> people) {
    List<BulkInvitationView.Row> rows = new ArrayList<>();
    for (InvitationBody person : people) {
      rows.add(row(rows.size() + 1, person));
    }
    return BulkInvitationView.of(rows);
  }

  private BulkInvitationView.Row row(int number, InvitationBody person) {
    try {
      InvitationView made =
          InvitationView.of(
              invitations.invite(
                  interview,
                  person.toDraft(),
                  person.wantsSending(),
                  key.map(whole -> whole + " " + number)));
      return new BulkInvitationView.Row(number, made, null, null);
    } catch (DomainException refusal) {
      if (refusal.code().category() != ErrorCategory.USER || isAboutTheWhole(refusal)) {
        throw refusal;
      }
      return new BulkInvitationView.Row(number, null, refusal.code().code(), refusal.detail());
    }
  }

  /** Who may not invite, and where nobody can be, is told so once. */
  private static boolean isAboutTheWhole(DomainException refusal) {
    return List.of("security.forbidden", "interview.not-found", "interview.wrong-state")
        .contains(refusal.code().code());
  }
}
