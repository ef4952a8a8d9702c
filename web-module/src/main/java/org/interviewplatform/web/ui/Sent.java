package org.interviewplatform.web.ui;

/** What the browser sent with a form, by the names of its fields. */
interface Sent {
  /** The value of a field; empty where none was sent. */
  String value(String field);
}
