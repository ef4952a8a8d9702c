package org.interviewplatform.web.ui;

import org.interviewplatform.platform.error.DomainException;

/** Tells the user how it went, on the page shown next. */
interface Feedback {
  /** It went well; the sentence is behind the key. */
  void done(String key);

  /** It went well; the sentence behind the key takes the value. */
  void done(String key, Object value);

  /** It was refused, and why. */
  void refused(DomainException refusal);

  /** Does it, and tells that it went well, or why it was refused. */
  default void of(Runnable wish, String done) {
    try {
      wish.run();
      done(done);
    } catch (DomainException refusal) {
      refused(refusal);
    }
  }
}
