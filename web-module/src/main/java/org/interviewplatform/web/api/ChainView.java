package org.interviewplatform.web.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.audit.Break;
import org.interviewplatform.audit.ChainState;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of the audit trail found.
 *
 * @param place of the last seal that holds, which is how many do
 * @param head its hash; note both down to prove later that nothing was cut off
 * @param fault what is wrong with the first entry that does not hold
 * @param brokenEntry its number
 */
@Schema(name = "AuditChain")
public record ChainView(
    boolean whole,
    Instant checkedAt,
    long place,
    String head,
    @Nullable
        @Schema(
            enumeration = {
              "ALTERED",
              "ENTRY_MISSING",
              "SEAL_MISSING",
              "NOT_SEALED",
              "NOT_AS_NOTED"
            })
        String fault,
    @Nullable Long brokenEntry) {
  static ChainView of(ChainState state) {
    return new ChainView(
        state.isWhole(),
        state.checkedAt(),
        state.sealed(),
        state.head(),
        state.broken().map(Break::fault).map(Enum::name).orElse(null),
        state.broken().map(Break::entry).orElse(null));
  }
}
