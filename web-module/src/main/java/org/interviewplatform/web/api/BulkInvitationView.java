package org.interviewplatform.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of many invitations, row by row in the order sent.
 *
 * @param made how many people are invited
 * @param refused how many are not
 */
@Schema(name = "InvitationResults")
public record BulkInvitationView(int made, int refused, List<Row> rows) {

  /**
   * One row.
   *
   * @param row counted from 1
   * @param invitation where it was made
   * @param code why it was not, by name
   * @param detail why it was not, as a sentence
   */
  @Schema(name = "InvitationResult")
  public record Row(
      @Schema(examples = "1") int row,
      @Nullable InvitationView invitation,
      @Schema(examples = "interview.already-invited") @Nullable String code,
      @Nullable String detail) {}

  static BulkInvitationView of(List<Row> rows) {
    int made = (int) rows.stream().filter(row -> row.invitation() != null).count();
    return new BulkInvitationView(made, rows.size() - made, rows);
  }
}
