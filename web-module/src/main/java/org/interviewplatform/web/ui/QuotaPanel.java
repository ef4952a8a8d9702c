package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.billing.Usage;
import org.interviewplatform.billing.UsageService;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.jspecify.annotations.Nullable;

/** What the dashboard tells of the plan: only what has a limit, and only to who works with it. */
@Named
@RequestScoped
public class QuotaPanel {
  /** From here on the bars of the plan's page warn too. */
  private static final int CLOSE = 80;

  private final UsageService usages;

  private @Nullable Optional<Usage> usage;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected QuotaPanel() {
    this(null);
  }

  @Inject
  QuotaPanel(UsageService usages) {
    this.usages = usages;
  }

  /** What has a limit; nothing where billing is off. */
  public List<UsageLine> getLines() {
    return usage().stream()
        .flatMap(each -> each.lines().stream())
        .filter(line -> line.limit().isPresent())
        .map(UsageLine::of)
        .toList();
  }

  /** Whether something comes close to its limit, or is used up. */
  public boolean isClose() {
    return getLines().stream().anyMatch(line -> line.percent() >= CLOSE);
  }

  /** The plan's name. */
  public String getPlan() {
    return usage().map(each -> each.plan().name()).orElse("");
  }

  /** Changes whenever it must be shown anew. */
  public String getVersion() {
    return getPlan() + getLines().hashCode();
  }

  private Optional<Usage> usage() {
    if (usage == null) {
      usage = CurrentCaller.find().filter(QuotaPanel::mayInvite).map(caller -> usages.usage());
    }
    return usage;
  }

  private static boolean mayInvite(Caller caller) {
    return caller.may(Permission.INVITE_CANDIDATES);
  }
}
