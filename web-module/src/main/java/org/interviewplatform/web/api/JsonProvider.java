package org.interviewplatform.web.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/** Reads and writes our records as JSON, strictly, and no more of a body than 1 MiB. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, "application/*+json"})
public class JsonProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
  static final int LARGEST = 1024 * 1024;

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return read(type, headers.getFirst(HttpHeaders.CONTENT_LENGTH), body);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(StrictJson.mapper().writeValueAsBytes(value));
  }

  static <T> T read(Class<T> type, @Nullable String length, InputStream body) throws IOException {
    if (length != null && length.length() > 0 && declared(length) > LARGEST) {
      throw BoundedStream.tooLarge(LARGEST);
    }
    @Nullable T value = StrictJson.mapper().readValue(new BoundedStream(body, LARGEST), type);
    if (value == null) {
      throw new DomainException(ApiError.MALFORMED, "A JSON object is expected, not null.");
    }
    return value;
  }

  private static long declared(String length) {
    try {
      return Long.parseLong(length.strip());
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
