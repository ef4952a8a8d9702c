package org.interviewplatform.organisation;

/** A logo as it is sent to browsers. */
public final class LogoImage {
  private final LogoFormat format;
  private final byte[] bytes;

  LogoImage(LogoFormat format, byte[] bytes) {
    this.format = format;
    this.bytes = bytes.clone();
  }

  public LogoFormat format() {
    return format;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
