package org.interviewplatform.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Values as JSON, in lines of archives and in sealed files of their own. */
final class SealedJson {
  /** How values are written everywhere. */
  static final ObjectMapper JSON = JsonMapper.builder().build();

  private SealedJson() {}

  static void write(Path file, String name, Seal seal, Object value) throws IOException {
    Durable.write(
        file,
        out -> {
          try (OutputStream sealed = seal.sealing(out, name)) {
            JSON.writeValue(sealed, value);
          }
        });
  }

  static <T> T read(Path file, String name, Seal seal, Class<T> type) throws IOException {
    try (InputStream opened =
        seal.opening(new BufferedInputStream(Files.newInputStream(file)), name)) {
      return JSON.readValue(opened, type);
    }
  }
}
