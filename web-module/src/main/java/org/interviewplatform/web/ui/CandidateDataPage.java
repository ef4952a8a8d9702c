package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.privacy.Certificate;
import org.interviewplatform.privacy.Erasure;
import org.interviewplatform.privacy.ErasureService;
import org.interviewplatform.privacy.ExportService;
import org.interviewplatform.privacy.RetentionService;

/** Behind candidate-data.xhtml: take along, keep, or erase everything of one candidate. */
@Named
@RequestScoped
public class CandidateDataPage {
  private final ErasureService erasures;
  private final RetentionService retention;
  private final ExportService exports;
  private final Browser browser;
  private final Feedback feedback;

  private String id = "";
  private String reason = "";
  private Optional<Erasure> erasure = Optional.empty();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected CandidateDataPage() {
    this(null, null, null, null, null);
  }

  @Inject
  CandidateDataPage(
      ErasureService erasures,
      RetentionService retention,
      ExportService exports,
      Browser browser,
      Feedback feedback) {
    this.erasures = erasures;
    this.retention = retention;
    this.exports = exports;
    this.browser = browser;
    this.feedback = feedback;
  }

  /** Reads how the erasure stands. */
  public void load() {
    erasure = erasures.find(session());
  }

  /** Hands over everything that is kept, as JSON. */
  public void download() {
    browser.download(
        "candidate-" + session() + ".json",
        "application/json",
        Json.write(exports.read(session())));
  }

  /** Forbids to erase the candidate. */
  public String hold() {
    return say("erasure.held", () -> retention.place(session(), reason));
  }

  /** Has everything erased. */
  public String erase() {
    return say("erasure.asked", () -> erasures.ask(session()));
  }

  private String say(String done, Runnable action) {
    feedback.of(action, done);
    return "candidate-data?faces-redirect=true&id=" + id;
  }

  private UUID session() {
    return SessionPage.requested(id).value();
  }

  /** ASKED, DONE or FAILED; NONE before it is asked for. */
  public String getStatus() {
    return erasure.map(each -> each.status().name()).orElse("NONE");
  }

  /** Whether there is still something to erase, and nobody has asked yet. */
  public boolean isErasable() {
    return getStatus().equals("NONE") || getStatus().equals("FAILED");
  }

  /** What is left of an erasure; empty before it is done. */
  public String getCertificate() {
    return erasure.flatMap(Erasure::certificate).map(Certificate::text).orElse("");
  }

  /** Of the certificate; empty where the installation has no key. */
  public String getSignature() {
    return erasure.flatMap(Erasure::certificate).flatMap(Certificate::signature).orElse("");
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
