package org.interviewplatform.batch.media;

import org.interviewplatform.platform.error.DomainException;

/** A recording could not be handled; the {@link MediaFault} says why and whose fault it is. */
public final class MediaException extends DomainException {
  private static final long serialVersionUID = 1L;

  private final MediaFault fault;

  public MediaException(MediaFault fault, String detail) {
    super(fault, (fault.sentence() + " " + detail).strip());
    this.fault = fault;
  }

  public MediaException(MediaFault fault, Throwable cause) {
    super(fault, fault.sentence(), cause);
    this.fault = fault;
  }

  public MediaFault fault() {
    return fault;
  }
}
