package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.report.ReportDetails;
import org.interviewplatform.report.ReportDownloads;
import org.interviewplatform.report.ReportError;

/**
 * Behind report.xhtml, which shows nothing: it leads to the file by a link signed at that moment,
 * so that the link on the page never grows old.
 */
@Named
@RequestScoped
public class ReportPage {
  private final ReportDownloads reports;
  private final Browser browser;

  private String id = "";
  private String format = "";

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ReportPage() {
    this(null, null);
  }

  @Inject
  ReportPage(ReportDownloads reports, Browser browser) {
    this.reports = reports;
    this.browser = browser;
  }

  /** Leads to the file. */
  public void open() {
    URI file =
        reports
            .find(SessionPage.requested(id))
            .flatMap("csv".equals(format) ? ReportDetails::csv : ReportDetails::pdf)
            .orElseThrow(
                () -> new DomainException(ReportError.NOT_READY, "There is no report yet."));
    browser.redirect(file.toString());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }
}
