package org.interviewplatform.web.ui;

import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.platform.error.DomainException;

/** Remembers what the user was told. */
class FakeFeedback implements Feedback {
  final List<String> told = new ArrayList<>();

  @Override
  public void done(String key) {
    told.add(key);
  }

  @Override
  public void done(String key, Object value) {
    told.add(key + " " + value);
  }

  @Override
  public void refused(DomainException refusal) {
    told.add(refusal.code().code());
  }
}
