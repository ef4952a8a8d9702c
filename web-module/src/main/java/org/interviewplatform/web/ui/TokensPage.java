package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interviewplatform.organisation.ApiTokenDetails;
import org.interviewplatform.organisation.ApiTokenDraft;
import org.interviewplatform.organisation.ApiTokenService;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.Permission;
import org.jspecify.annotations.Nullable;

/** Behind tokens.xhtml: tokens for programs. A new one is shown once, on the page that made it. */
@Named
@RequestScoped
public class TokensPage {
  private static final int USUAL_DAYS = 90;
  private static final int ROWS = 50;

  private final ApiTokenService tokens;
  private final Feedback feedback;
  private final Sent sent;

  private String name = "";
  private List<String> scopes = List.of();
  private int days = USUAL_DAYS;
  private String made = "";
  private @Nullable Slice<ApiTokenDetails> found;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected TokensPage() {
    this(null, null, null);
  }

  @Inject
  TokensPage(ApiTokenService tokens, Feedback feedback, Sent sent) {
    this.tokens = tokens;
    this.feedback = feedback;
    this.sent = sent;
  }

  /** Asks before anything is shown whether the tokens may be seen. */
  public void open() {
    found();
  }

  /** Makes the one in the form, and shows it; what is wrong is said above. */
  public void create() {
    try {
      made = tokens.create(new ApiTokenDraft(name, wanted(), Duration.ofDays(days))).token();
      name = "";
      scopes = List.of();
    } catch (DomainException refusal) {
      feedback.refused(refusal);
    }
    found = null;
  }

  /** Ends one. */
  public String revoke(ApiTokenDetails token) {
    tokens.revoke(token.id());
    feedback.done("tokens.revoked");
    return "tokens?faces-redirect=true&after=" + getAfter();
  }

  private Set<Permission> wanted() {
    EnumSet<Permission> wanted = EnumSet.noneOf(Permission.class);
    getPossible().stream().filter(each -> scopes.contains(each.name())).forEach(wanted::add);
    return wanted;
  }

  /** What a token may be for. */
  public List<Permission> getPossible() {
    return List.copyOf(ApiTokenDraft.possible());
  }

  /** The secret just made; empty otherwise. */
  public String getMade() {
    return made;
  }

  /** Newest first; also for the form that comes back. */
  public List<ApiTokenDetails> getAll() {
    return found().items();
  }

  /** Where the list goes on; empty at its end. */
  public String getNext() {
    return found().next().map(Places::write).orElse("");
  }

  /** Where what is shown of the list begins; empty at its beginning. */
  public String getAfter() {
    return after().map(Places::write).orElse("");
  }

  private Optional<Position> after() {
    return Places.read(sent.value("after"));
  }

  private Slice<ApiTokenDetails> found() {
    Slice<ApiTokenDetails> read = found == null ? tokens.newest(after(), ROWS) : found;
    found = read;
    return read;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<String> getScopes() {
    return scopes;
  }

  public void setScopes(List<String> scopes) {
    this.scopes = List.copyOf(scopes);
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
