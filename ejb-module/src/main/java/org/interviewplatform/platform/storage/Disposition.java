package org.interviewplatform.platform.storage;

import java.util.Optional;

/** Whether the browser shows an object or saves it under a name. */
public record Disposition(Optional<String> attachmentName) {
  /** Shown in the page. */
  public static Disposition inline() {
    return new Disposition(Optional.empty());
  }

  /** Saved; the name is reduced to harmless characters. */
  public static Disposition attachment(String name) {
    return new Disposition(Optional.of(name.replaceAll("[^A-Za-z0-9._-]", "_")));
  }

  /** The header's value. */
  public String header() {
    return attachmentName.map(name -> "attachment; filename=\"" + name + "\"").orElse("inline");
  }
}
