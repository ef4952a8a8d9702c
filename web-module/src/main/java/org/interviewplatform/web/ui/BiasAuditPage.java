package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.fairness.BiasAudit;
import org.interviewplatform.fairness.BiasAuditCsv;
import org.interviewplatform.fairness.FairnessService;
import org.interviewplatform.fairness.ImpactTable;
import org.interviewplatform.interview.InterviewId;
import org.jspecify.annotations.Nullable;

/** Behind bias-audit.xhtml: a summary that may be published as it is. */
@Named
@RequestScoped
public class BiasAuditPage {
  private final FairnessService fairness;
  private final Browser browser;

  private String id = "";
  private @Nullable BiasAudit audit;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected BiasAuditPage() {
    this(null, null);
  }

  @Inject
  BiasAuditPage(FairnessService fairness, Browser browser) {
    this.fairness = fairness;
    this.browser = browser;
  }

  /** Counts as things stand now. */
  public void load() {
    audit = count();
  }

  /** The same as a file. */
  public void download() {
    browser.download("bias-audit.csv", "text/csv", BiasAuditCsv.of(count()));
  }

  private BiasAudit count() {
    return fairness.audit(id.isEmpty() ? Optional.empty() : Optional.of(requested()));
  }

  public @Nullable BiasAudit getAudit() {
    return audit;
  }

  /** Decisions first, then scores, each by sex, race or ethnicity and both. */
  public List<Part> getParts() {
    return audit == null || !audit.enough()
        ? List.of()
        : List.of(
            new Part("selection", "sex", audit.selection().bySex()),
            new Part("selection", "ethnicity", audit.selection().byEthnicity()),
            new Part("selection", "both", audit.selection().byBoth()),
            new Part("scoring", "sex", audit.scoring().bySex()),
            new Part("scoring", "ethnicity", audit.scoring().byEthnicity()),
            new Part("scoring", "both", audit.scoring().byBoth()));
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  private InterviewId requested() {
    return RequestedId.interview(id);
  }

  /** One table with the ends of its message keys. */
  public record Part(String outcome, String by, ImpactTable table) {}
}
