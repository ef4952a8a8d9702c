package org.interviewplatform.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Finds what candidates said, in any interview of the organisation. */
@ApplicationScoped
@Transactional
public class TranscriptSearch {
  private final SpokenWords words;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected TranscriptSearch() {
    this(null);
  }

  @Inject
  TranscriptSearch(SpokenWords words) {
    this.words = words;
  }

  /** What matches, newest first; nothing where no word to look for was given. */
  @Audited(value = AuditAction.TRANSCRIPTS_SEARCHED, reading = true)
  public Slice<Hit> search(SearchQuery query) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    return query.words().isBlank()
        ? new Slice<>(List.of(), Optional.empty())
        : Slice.of(words.find(query, query.limit() + 1), query.limit(), Hit::position);
  }
}
