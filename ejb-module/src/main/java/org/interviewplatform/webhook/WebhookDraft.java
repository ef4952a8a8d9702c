package org.interviewplatform.webhook;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.interviewplatform.platform.error.DomainException;

/**
 * Where to send what.
 *
 * @param url the receiver's address
 * @param description what people call it; may be empty
 * @param events at least one
 */
public record WebhookDraft(String url, String description, Set<WebhookEvent> events) {
  private static final int LONGEST_URL = 1000;
  private static final int LONGEST_DESCRIPTION = 200;

  /**
   * Checks what can be seen without asking anybody; where the name leads is checked whenever
   * something is sent.
   *
   * @throws DomainException {@link WebhookError#INVALID}
   */
  public WebhookDraft {
    url = url.strip();
    description = description.strip();
    events = Set.copyOf(events);
    require(url.length() <= LONGEST_URL, "The address may have 1,000 characters at most.");
    require(isAddress(url), "The address must begin with https:// and name a host.");
    require(
        description.length() <= LONGEST_DESCRIPTION,
        "The description may have 200 characters at most.");
    require(!events.isEmpty(), "Please choose at least one event.");
  }

  void requireTls() {
    require(
        url.toLowerCase(Locale.ROOT).startsWith("https:"), "The address must begin with https://.");
  }

  private static boolean isAddress(String url) {
    try {
      URI address = URI.create(url);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return Set.of("https", "http").contains(scheme)
          && address.getHost() != null
          && address.getUserInfo() == null
          && address.getFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new DomainException(WebhookError.INVALID, otherwise);
    }
  }
}
