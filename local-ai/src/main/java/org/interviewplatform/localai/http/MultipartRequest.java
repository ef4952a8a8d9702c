package org.interviewplatform.localai.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.fileupload2.core.RequestContext;

/** Shows a request to the multipart parser. */
record MultipartRequest(String contentType, long contentLength, InputStream body)
    implements RequestContext {

  static MultipartRequest of(HttpExchange exchange) throws ApiException {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      throw ApiException.invalid("file", "The request must be multipart/form-data.");
    }
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    return new MultipartRequest(
        type, length == null ? -1 : Long.parseLong(length), exchange.getRequestBody());
  }

  @Override
  public String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public long getContentLength() {
    return contentLength;
  }

  @Override
  public String getContentType() {
    return contentType;
  }

  @Override
  public InputStream getInputStream() {
    return body;
  }

  @Override
  public boolean isMultipartRelated() {
    return false;
  }
}
