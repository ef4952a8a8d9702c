package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.BankedDetails;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.QuestionBankService;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Slice;

/** Behind question-bank.xhtml: questions kept to be asked again, searched by the address. */
@Named
@RequestScoped
public class QuestionBankPage {
  private static final int ROWS = 25;

  private final QuestionBankService bank;
  private final Sent sent;
  private final Feedback feedback;

  private String text = "";
  private String after = "";
  private Slice<BankedDetails> found = new Slice<>(List.of(), Optional.empty());

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected QuestionBankPage() {
    this(null, null, null);
  }

  @Inject
  QuestionBankPage(QuestionBankService bank, Sent sent, Feedback feedback) {
    this.bank = bank;
    this.sent = sent;
    this.feedback = feedback;
  }

  /** Reads the questions asked for. */
  public void load() {
    found = bank.list(wanted(), Places.read(after), ROWS);
  }

  /** Throws one away. */
  public String remove() {
    feedback.of(() -> bank.remove(requested()), "bank.removed");
    return "question-bank?faces-redirect=true";
  }

  public List<BankedDetails> getRows() {
    return found.items();
  }

  /** Where the list goes on; empty at its end. */
  public String getNext() {
    return found.next().map(Places::write).orElse("");
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  private Optional<String> wanted() {
    return Optional.of(text.strip()).filter(given -> !given.isEmpty());
  }

  private UUID requested() {
    return RequestedId.parse(sent.value("question"))
        .orElseThrow(
            () -> new DomainException(InterviewError.NOT_ON_THE_SHELF, "No such question."));
  }
}
