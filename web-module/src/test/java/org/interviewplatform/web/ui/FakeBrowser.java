package org.interviewplatform.web.ui;

import java.util.ArrayList;
import java.util.List;

/** Remembers where the user was sent. */
class FakeBrowser implements Browser {
  final List<String> visited = new ArrayList<>();

  @Override
  public void redirect(String address) {
    visited.add(address);
  }

  @Override
  public void download(String name, String contentType, String text) {
    visited.add(name);
  }

  @Override
  public void show(String contentType, byte[] image) {
    visited.add(contentType);
  }
}
