package org.interviewplatform.batch.analysis;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.interviewplatform.analysis.ModelCallDetails;
import org.interviewplatform.platform.error.DomainException;

/**
 * A chat model whose every call is agreed to, within the budget and kept: good answers, so that
 * another attempt need not pay for them again, and bad ones, so that they can be looked at.
 */
final class MeteredChat {
  private static final int TRIES = 2;

  /** Far from any seed of another run. */
  private static final long NEXT_SEED = 1_000;

  private final ChatModel model;
  private final ModelPrices prices;
  private final int mostTokens;
  private final CallBook book;

  MeteredChat(ChatModel model, ModelPrices prices, int mostTokens, CallBook book) {
    this.model = model;
    this.prices = prices;
    this.mostTokens = mostTokens;
    this.book = book;
  }

  /**
   * Asks until the answer can be read, twice at most.
   *
   * @param about which call this is; its tokens, cost and outcome are filled in
   * @param reading turns the answer into what is wanted; an IllegalArgumentException says it cannot
   */
  <T> T ask(ChatModel.Question question, CallSubject about, Function<String, T> reading) {
    for (int i = 1; ; i++) {
      long seed = question.seed() + (i - 1) * NEXT_SEED;
      ChatModel.Question asked =
          new ChatModel.Question(question.system(), question.user(), question.schema(), seed);
      try {
        return askOnce(asked, about, reading);
      } catch (DomainException e) {
        if (e.code() != AiError.NONSENSE || i == TRIES) {
          throw e;
        }
      }
    }
  }

  private <T> T askOnce(
      ChatModel.Question question, CallSubject about, Function<String, T> reading) {
    Optional<ModelCallDetails> earlier = book.answered(question.hash(), question.seed());
    if (earlier.isPresent()) {
      return reading.apply(earlier.get().rawOutput().orElse(""));
    }
    requireConsent();
    requireBudget(question);
    long began = System.nanoTime();
    try {
      ChatModel.Reply reply = model.ask(question);
      return read(question, about, reply, began, reading);
    } catch (DomainException e) {
      if (!(e instanceof Unreadable)) {
        book.record(about.failed(model, question, e.code().code(), millisSince(began)));
      }
      throw e;
    }
  }

  private <T> T read(
      ChatModel.Question question,
      CallSubject about,
      ChatModel.Reply reply,
      long began,
      Function<String, T> reading) {
    long cost = prices.chat(reply.promptTokens(), reply.completionTokens());
    long latency = millisSince(began);
    try {
      if (reply.flaw().isPresent()) {
        throw new IllegalArgumentException(reply.flaw().get());
      }
      T read = reading.apply(reply.content());
      book.record(about.answered(model, question, reply, cost, latency, ModelCallDetails.OK));
      return read;
    } catch (IllegalArgumentException e) {
      book.record(about.answered(model, question, reply, cost, latency, AiError.NONSENSE.code()));
      throw new Unreadable(e);
    }
  }

  private void requireConsent() {
    if (!book.isAgreed()) {
      throw new DomainException(
          AiError.NOT_AGREED, "The candidate no longer agrees to analysis by software.");
    }
  }

  private void requireBudget(ChatModel.Question question) {
    if (!book.allows(prices.mostFor(question, mostTokens))) {
      throw new DomainException(AiError.BUDGET_USED, "This month's budget for models is used up.");
    }
  }

  private static long millisSince(long began) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
  }

  /** An answer that has been kept already, with what is wrong about it. */
  private static final class Unreadable extends DomainException {
    private static final long serialVersionUID = 1L;

    Unreadable(IllegalArgumentException cause) {
      super(AiError.NONSENSE, "The chat model's answer is not of the shape asked for.", cause);
    }
  }
}
