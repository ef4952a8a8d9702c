package org.interviewplatform.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interviewplatform.platform.audit.CurrentRequest;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A request that was refused.
 *
 * @param code of the problem, or {@code http.} and the status where nobody said more
 * @param route without what is secret in it
 * @param account a pseudonym of the account that was wanted, or nothing
 * @param address of the client
 * @param caller who asked, where known
 * @param requestId as in the answer and in the audit trail
 */
record Refusal(
    RefusalKind kind,
    int status,
    String code,
    String method,
    String route,
    String account,
    String address,
    Optional<Caller> caller,
    String requestId) {
  private static final Pattern METHOD = Pattern.compile("[A-Z]{1,12}");
  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
  private static final String UNKNOWN = "unknown";

  /** What becomes of a request; empty when it was not refused. */
  static Optional<Refusal> of(HttpServletRequest request, int status, CurrentRefusal.Noted noted) {
    @Nullable ErrorCode code = noted.code();
    Optional<RefusalKind> kind = code == null ? RefusalKind.of(status) : RefusalKind.of(code);
    return kind.map(
        known ->
            new Refusal(
                known,
                code == null ? status : code.status(),
                code == null ? "http." + status : code.code(),
                good(METHOD, request.getMethod()),
                Route.of(request.getRequestURI().substring(request.getContextPath().length())),
                noted.account(),
                good(ADDRESS, request.getRemoteAddr()),
                Optional.ofNullable(noted.caller()),
                CurrentRequest.id().orElse("")));
  }

  /** One line of names and values without spaces. */
  String line() {
    StringBuilder line = new StringBuilder("Refused:");
    add(line, "kind", kind.word());
    add(line, "status", Integer.toString(status));
    add(line, "code", code);
    add(line, "method", method);
    add(line, "route", route);
    add(line, "account", account);
    caller.ifPresent(
        known -> {
          add(line, "user", known.userId().toString());
          add(line, "organisation", known.organisationId().value().toString());
        });
    add(line, "address", address);
    add(line, "request", requestId);
    return line.toString();
  }

  private static void add(StringBuilder line, String name, String value) {
    if (!value.isEmpty()) {
      line.append(' ').append(name).append('=').append(value);
    }
  }

  private static String good(Pattern pattern, @Nullable String value) {
    return value != null && pattern.matcher(value).matches() ? value : UNKNOWN;
  }
}
