package org.interviewplatform.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InvitationDetails;
import org.interviewplatform.interview.InvitationDraft;
import org.interviewplatform.interview.InvitationService;
import org.interviewplatform.interview.InvitationStatus;
import org.interviewplatform.interview.PublicLinkId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.SecurityError;
import org.junit.jupiter.api.Test;

class BulkInvitationsTest {
  private final List<String> keys = new ArrayList<>();

  @Test
  void aRowThatIsRefusedLeavesTheOthersAlone() {
    BulkInvitationView view =
        invite(person("Ada", "ada@example.org"), person("Ada", "ada@example.org"), person("", "x"));

    assertThat(view.made()).isEqualTo(1);
    assertThat(view.refused()).isEqualTo(2);
    assertThat(view.rows()).extracting(BulkInvitationView.Row::row).containsExactly(1, 2, 3);
    assertThat(view.rows().get(1).code()).isEqualTo("interview.already-invited");
    assertThat(view.rows().get(2).code()).isEqualTo("interview.invalid");
  }

  @Test
  void everyRowHasAKeyOfItsOwn() {
    invite(person("Ada", "ada@example.org"), person("Bob", "bob@example.org"));

    assertThat(keys).containsExactly("import-7 1", "import-7 2");
  }

  @Test
  void whoMayNotInviteIsToldOnce() {
    assertThatThrownBy(() -> invite(person("forbidden", "ada@example.org")))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
  }

  @Test
  void noneAndTooManyAreRefused() {
    InvitationBody ada = person("Ada", "ada@example.org");

    assertThatThrownBy(() -> new BulkInvitationBody(List.of()).rows())
        .hasFieldOrPropertyWithValue("code", ApiError.INVALID);
    assertThatThrownBy(() -> new BulkInvitationBody(Collections.nCopies(501, ada)).rows())
        .hasFieldOrPropertyWithValue("code", ApiError.INVALID);
    assertThatThrownBy(() -> new BulkInvitationBody(Collections.singletonList(null)).rows())
        .hasFieldOrPropertyWithValue("code", ApiError.INVALID);
    assertThat(new BulkInvitationBody(Collections.nCopies(500, ada)).rows()).hasSize(500);
  }

  private BulkInvitationView invite(InvitationBody... people) {
    return new BulkInvitations(new Service(), InterviewId.create(), Optional.of("import-7"))
        .invite(List.of(people));
  }

  private static InvitationBody person(String name, String email) {
    return new InvitationBody(name, email, null, null, null, null);
  }

  private final class Service extends InvitationService {
    private final List<String> invited = new ArrayList<>();

    @Override
    public InvitationDetails invite(
        InterviewId id, InvitationDraft draft, boolean send, Optional<String> key) {
      if (draft.name().equals("forbidden")) {
        throw new DomainException(SecurityError.FORBIDDEN, "Not you.");
      }
      if (invited.contains(draft.email())) {
        throw new DomainException(InterviewError.ALREADY_INVITED, "Invited already.");
      }
      invited.add(draft.email());
      keys.add(key.orElse(""));
      return new InvitationDetails(
          PublicLinkId.create(),
          id,
          draft.name(),
          draft.email(),
          draft.language(),
          draft.timeMultiplier(),
          draft.deadline(),
          InvitationStatus.OPEN,
          Instant.EPOCH,
          Optional.empty(),
          URI.create("https://hr.example/i/token"));
    }
  }
}
