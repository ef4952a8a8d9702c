package org.interviewplatform.web.ui;

/** What a page can make the browser do besides showing the page. */
interface Browser {
  /** Sends it to another address of this server, or to a signed link. */
  void redirect(String address);

  /** Hands over a text to be kept as a file. */
  void download(String name, String contentType, String text);

  /** Hands over an image to be shown in a page. */
  void show(String contentType, byte[] image);
}
