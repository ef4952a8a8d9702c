package org.interviewplatform.localai.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.jspecify.annotations.Nullable;

/** A multipart form whose file was streamed to a temporary file, deleted on close. */
final class UploadForm implements AutoCloseable {

  private static final int LONGEST_FIELD = 64 << 10;
  private static final int MOST_PARTS = 50;
  private static final long FIELDS_BYTES = 1 << 20;

  private final Map<String, List<String>> fields = new HashMap<>();
  private final Path directory;
  private final long maximumBytes;
  private @Nullable Path file;

  private UploadForm(Path directory, long maximumBytes) {
    this.directory = directory;
    this.maximumBytes = maximumBytes;
  }

  static UploadForm receive(HttpExchange exchange, Path directory, long maximumBytes)
      throws IOException, ApiException {
    UploadForm form = new UploadForm(directory, maximumBytes);
    try {
      form.receive(MultipartRequest.of(exchange));
      return form;
    } catch (FileUploadException e) {
      form.close();
      throw ApiException.invalid("file", "The multipart form is broken: " + e.getMessage());
    } catch (IOException | ApiException | RuntimeException e) {
      form.close();
      throw e;
    }
  }

  private void receive(MultipartRequest request) throws IOException, ApiException {
    if (request.getContentLength() > maximumBytes + FIELDS_BYTES) {
      throw ApiException.tooLarge(maximumBytes);
    }
    FileItemInputIterator parts = new MultipartForms().getItemIterator(request);
    for (int count = 0; parts.hasNext(); count++) {
      if (count == MOST_PARTS) {
        throw ApiException.invalid("file", "The form has more than " + MOST_PARTS + " parts.");
      }
      part(parts.next());
    }
  }

  private void part(FileItemInput part) throws IOException, ApiException {
    String name = Optional.ofNullable(part.getFieldName()).orElse("");
    try (InputStream content = part.getInputStream()) {
      if (name.equals("file")) {
        keepFile(content);
      } else {
        keepField(name, content);
      }
    }
  }

  private void keepField(String name, InputStream content) throws IOException, ApiException {
    byte[] value = content.readNBytes(LONGEST_FIELD + 1);
    if (value.length > LONGEST_FIELD) {
      throw ApiException.invalid(name, "The field is too long.");
    }
    String key = name.endsWith("[]") ? name.substring(0, name.length() - 2) : name;
    fields
        .computeIfAbsent(key, ignored -> new ArrayList<>())
        .add(new String(value, StandardCharsets.UTF_8));
  }

  private void keepFile(InputStream content) throws IOException, ApiException {
    if (file != null) {
      throw ApiException.invalid("file", "Only one file can be transcribed at a time.");
    }
    Path kept = Files.createTempFile(directory, "upload-", ".audio");
    file = kept;
    try (OutputStream out = Files.newOutputStream(kept)) {
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
        size += count;
        if (size > maximumBytes) {
          throw ApiException.tooLarge(maximumBytes);
        }
        out.write(buffer, 0, count);
      }
    }
  }

  Path file() throws ApiException {
    if (file == null) {
      throw ApiException.invalid("file", "The form has no part named file.");
    }
    return file;
  }

  Optional<String> field(String name) {
    return fields(name).stream().findFirst();
  }

  List<String> fields(String name) {
    return fields.getOrDefault(name, List.of());
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
