package org.interviewplatform.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Many invitations as a client writes them.
 *
 * @param invitations 1 to 500
 */
@Schema(name = "InvitationDrafts")
public record BulkInvitationBody(
    @Schema(
            required = true,
            minItems = 1,
            maxItems = BulkInvitationBody.MOST,
            examples = BulkInvitationBody.EXAMPLE)
        @Nullable List<@Nullable InvitationBody> invitations) {
  static final int MOST = 500;
  static final String EXAMPLE = "[{\"name\": \"Ada Lovelace\", \"email\": \"ada@example.com\"}]";

  List<InvitationBody> rows() {
    List<InvitationBody> rows = Given.all("An invitation", invitations);
    if (rows.isEmpty() || rows.size() > MOST) {
      throw Given.invalid("invitations must be from 1 to " + MOST + ".");
    }
    return rows;
  }
}
