package org.interviewplatform.batch.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Which texts a file has, without what is behind it. */
public final class WordFiles {
  private WordFiles() {}

  /** The keys of a file that lies beside a class. */
  public static Set<Object> keys(Class<?> beside, String name) throws IOException {
    Properties texts = new Properties();
    try (InputStream file = beside.getResourceAsStream(name)) {
      texts.load(Objects.requireNonNull(file));
    }
    return texts.keySet();
  }
}
