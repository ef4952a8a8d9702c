package org.interviewplatform.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.interviewplatform.organisation.LogoImage;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.platform.error.DomainException;

/** Sends a logo as the image it was recognised as, and as nothing else. */
final class LogoAnswer {
  private LogoAnswer() {}

  static Response of(Optional<LogoImage> found) {
    LogoImage logo =
        found.orElseThrow(
            () -> new DomainException(OrganisationError.NO_LOGO, "There is no logo."));
    return Response.ok(logo.bytes(), logo.format().contentType())
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"logo\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }
}
