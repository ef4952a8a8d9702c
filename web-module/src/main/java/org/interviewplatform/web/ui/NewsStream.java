package org.interviewplatform.web.ui;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.interviewplatform.platform.tenant.OrganisationId;

/** One open page that wants to hear of changes, as server-sent events without content. */
final class NewsStream {
  private final AsyncContext page;
  private final OrganisationId organisation;
  private final AtomicBoolean news = new AtomicBoolean();

  NewsStream(AsyncContext page, OrganisationId organisation) {
    this.page = page;
    this.organisation = organisation;
  }

  /** Tells the browser that somebody answers, and how long to wait before it comes back. */
  void begin() {
    write("retry: 5000\n\n");
  }

  void heard(OrganisationId changed) {
    if (organisation.equals(changed)) {
      news.set(true);
    }
  }

  /** Passes on what was heard; tells whether the page is still there. */
  boolean tick(boolean sign) {
    if (news.getAndSet(false)) {
      return write("data: changed\n\n");
    }
    return !sign || write(":\n\n");
  }

  void end() {
    try {
      page.complete();
    } catch (IllegalStateException e) {
      // it has left in the meantime
    }
  }

  private boolean write(String text) {
    try {
      PrintWriter writer = page.getResponse().getWriter();
      writer.write(text);
      if (!writer.checkError()) {
        return true;
      }
      end();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      end();
    }
    return false;
  }
}
