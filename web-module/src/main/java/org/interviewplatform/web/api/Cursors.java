package org.interviewplatform.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.security.Keys;
import org.interviewplatform.platform.security.LinkKeys;
import org.jspecify.annotations.Nullable;

/** Where a list goes on, as text that only this installation can write. */
@ApplicationScoped
public class Cursors {
  private static final int MARK_LENGTH = 16;
  private static final int LONGEST = 200;

  private final Keys keys;

  /** For CDI proxies. */
  protected Cursors() {
    this("");
  }

  @Inject
  public Cursors(Settings settings) {
    this(LinkKeys.from(settings));
  }

  Cursors(String secret) {
    this(Keys.of(secret));
  }

  Cursors(Keys keys) {
    this.keys = keys;
  }

  public String write(Position position) {
    String place = position.createdAt() + " " + position.id();
    String text = mark(place) + place;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a cursor; one not written here is a 400. */
  public Optional<Position> read(@Nullable String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(position(cursor));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new DomainException(ApiError.CURSOR_FORGED, "This cursor was not made here.", e);
    }
  }

  private Position position(String cursor) {
    if (cursor.length() > LONGEST) {
      throw new IllegalArgumentException("too long");
    }
    String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    int space = text.indexOf(' ');
    if (text.length() < MARK_LENGTH || space < MARK_LENGTH) {
      throw new IllegalArgumentException("too short");
    }
    String place = text.substring(MARK_LENGTH);
    requireOurs(text.substring(0, MARK_LENGTH), place);
    return new Position(
        Instant.parse(text.substring(MARK_LENGTH, space)),
        UUID.fromString(text.substring(space + 1)));
  }

  private String mark(String place) {
    return keys.derive(subject(place)).substring(0, MARK_LENGTH);
  }

  private void requireOurs(String mark, String place) {
    if (!keys.haveDerived(mark, subject(place), MARK_LENGTH)) {
      throw new IllegalArgumentException("not ours");
    }
  }

  private static String subject(String place) {
    return "cursor " + place;
  }
}
