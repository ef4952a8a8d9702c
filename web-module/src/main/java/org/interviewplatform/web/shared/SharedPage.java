package org.interviewplatform.web.shared;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The page behind every link to answers. It is the same for all of them: whether the link is good
 * the page learns from the API, so that it can say so in the reader's language.
 */
@Path("/{token}")
public class SharedPage {
  private static final String PAGE = load();

  /** The page. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response page() {
    return Response.ok(PAGE, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static String load() {
    try (InputStream page = SharedPage.class.getResourceAsStream("page.html")) {
      return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
