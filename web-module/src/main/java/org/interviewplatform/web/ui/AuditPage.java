package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interviewplatform.audit.AuditEntry;
import org.interviewplatform.audit.AuditFilter;
import org.interviewplatform.audit.AuditService;
import org.interviewplatform.audit.ChainState;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.TeamService;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.csv.CsvTable;
import org.jspecify.annotations.Nullable;

/** Behind audit.xhtml: who did what, filtered by its address, and whether the chain holds. */
@Named
@RequestScoped
public class AuditPage {
  private static final int ROWS = 50;
  private static final int MOST_IN_A_FILE = 10_000;

  private final AuditService audit;
  private final TeamService team;
  private final Browser browser;
  private final AuditQuery query = new AuditQuery();

  private List<Person> people = List.of();
  private List<AuditLine> rows = List.of();
  private String next = "";
  private @Nullable ChainState checked;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AuditPage() {
    this(null, null, null);
  }

  @Inject
  AuditPage(AuditService audit, TeamService team, Browser browser) {
    this.audit = audit;
    this.team = team;
    this.browser = browser;
  }

  /** Reads the rows asked for. */
  public void load() {
    AuditFilter filter = query.toFilter();
    List<AuditEntry> found = audit.list(filter, ROWS + 1);
    people = team.people();
    rows = lines(found.stream().limit(ROWS).toList());
    next = found.size() > ROWS ? Long.toString(found.get(ROWS - 1).number()) : "";
  }

  /** Recomputes the chain. */
  public void verify() {
    checked = audit.verify(Optional.empty());
    load();
  }

  /** Hands over the newest entries that match, for spreadsheets. */
  public void download() {
    List<AuditEntry> found = audit.take(query.toFilter(), MOST_IN_A_FILE);
    people = team.people();
    CsvTable table =
        new CsvTable()
            .row("number", "time", "action", "by", "person", "subject", "details", "request");
    lines(found).forEach(line -> table.row(line.cells()));
    browser.download("audit.csv", "text/csv", CsvTable.BYTE_ORDER_MARK + table);
  }

  private List<AuditLine> lines(List<AuditEntry> entries) {
    Map<String, String> names =
        people.stream()
            .collect(Collectors.toMap(each -> each.id().value().toString(), Person::name));
    return entries.stream().map(entry -> AuditLine.of(entry, names)).toList();
  }

  public AuditQuery getQuery() {
    return query;
  }

  public List<AuditLine> getRows() {
    return rows;
  }

  /** Where the list goes on; empty at its end. */
  public String getNext() {
    return next;
  }

  public List<Person> getPeople() {
    return people;
  }

  public List<String> getActions() {
    return Stream.of(AuditAction.values()).map(Enum::name).sorted().toList();
  }

  /** What a verification found; null before one. */
  public @Nullable ChainState getChecked() {
    return checked;
  }

  /** What is wrong with the chain; empty where nothing is. */
  public String getFault() {
    return Optional.ofNullable(checked)
        .flatMap(ChainState::broken)
        .map(broken -> broken.fault().name())
        .orElse("");
  }

  /** The number of the entry that does not hold; 0 where all do. */
  public long getBroken() {
    return Optional.ofNullable(checked)
        .flatMap(ChainState::broken)
        .map(broken -> broken.entry())
        .orElse(0L);
  }
}
