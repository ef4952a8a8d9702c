package org.interviewplatform.platform.error;

import jakarta.ejb.ApplicationException;
import org.jspecify.annotations.Nullable;

/** The only exception features throw on purpose. It rolls the transaction back. */
@ApplicationException(rollback = true)
public class DomainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ErrorCode code;
  private final String detail;

  /** A failure the code names; the detail is one plain sentence the caller may read. */
  public DomainException(ErrorCode code, String detail) {
    this(code, detail, null);
  }

  /** A failure with what brought it about. */
  public DomainException(ErrorCode code, String detail, @Nullable Throwable cause) {
    super(code.code() + ": " + detail, cause);
    this.code = code;
    this.detail = detail;
  }

  /** Which failure it is. */
  public ErrorCode code() {
    return code;
  }

  /** One plain sentence that may be shown to the caller. */
  public String detail() {
    return detail;
  }

  /** Whether trying again can help. */
  public boolean isRetried() {
    return code.category().isRetried();
  }
}
