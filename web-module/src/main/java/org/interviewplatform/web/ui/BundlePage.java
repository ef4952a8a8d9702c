package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.report.BundleDetails;
import org.interviewplatform.report.BundleDownloads;
import org.interviewplatform.report.BundleService;
import org.interviewplatform.report.ReportError;
import org.interviewplatform.review.ReviewError;

/**
 * The evidence bundle on session.xhtml, and bundle.xhtml, which shows nothing: it leads to the file
 * by a link signed at that moment.
 */
@Named
@RequestScoped
public class BundlePage {
  private final BundleService bundles;
  private final BundleDownloads downloads;
  private final Browser browser;
  private final Feedback feedback;

  private String id = "";
  private Optional<BundleDetails> bundle = Optional.empty();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected BundlePage() {
    this(null, null, null, null);
  }

  @Inject
  BundlePage(BundleService bundles, BundleDownloads downloads, Browser browser, Feedback feedback) {
    this.bundles = bundles;
    this.downloads = downloads;
    this.browser = browser;
    this.feedback = feedback;
  }

  /** Reads how the newest stands; for who still has to rate there is none. */
  public void load() {
    try {
      bundle = downloads.find(SessionPage.requested(id));
    } catch (DomainException refusal) {
      if (refusal.code() != ReviewError.RATE_FIRST) {
        throw refusal;
      }
    }
  }

  /** Asks for one of things as they stand. */
  public String request() {
    feedback.of(() -> bundles.request(SessionPage.requested(id)), "bundle.asked");
    return "session?faces-redirect=true&id=" + id;
  }

  /** Leads to the file. */
  public void open() {
    browser.redirect(
        downloads
            .find(SessionPage.requested(id))
            .flatMap(BundleDetails::file)
            .orElseThrow(
                () -> new DomainException(ReportError.NOT_READY, "There is no bundle yet."))
            .toString());
  }

  /** REQUESTED, READY or FAILED; NONE before one is asked for. */
  public String getStatus() {
    return bundle.map(each -> each.status().name()).orElse("NONE");
  }

  /** Of the whole file; empty before. */
  public String getChecksum() {
    return bundle.flatMap(BundleDetails::sha256).orElse("");
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
