package org.interviewplatform.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What a person has besides the password: an app that shares a secret with the platform and shows a
 * code every half minute. Begun when the secret is shown, on once a code of it has come back. A
 * code of the present half minute, the one before and the one after is taken, and of no half minute
 * twice; instead of one, each of ten recovery codes is taken once.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 20;
  private static final int LONGEST = 60;
  private static final Pattern TIME_CODE = Pattern.compile("[0-9]{" + TimeCodes.DIGITS + "}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

  @Id
  @Column(name = "user_id")
  private UUID userId;

  @TenantId
  @Column(name = "organisation_id")
  @SuppressWarnings("UnusedVariable") // for the persistence provider
  private UUID organisationId;

  @Column private byte[] secret;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @Column(name = "last_step")
  private long lastStep;

  @Column private String recovery;

  /** For the persistence provider. */
  protected SecondFactor() {}

  SecondFactor(UUID organisation, UserId owner, FactorSeal seal, Instant now) {
    byte[] drawn = new byte[SECRET_BYTES];
    RANDOM.nextBytes(drawn);
    this.userId = owner.value();
    this.organisationId = organisation;
    this.secret = seal.seal(owner, drawn);
    this.beganAt = now;
    this.recovery = "";
  }

  /** Whether it is asked for. */
  boolean isOn() {
    return confirmedAt != null;
  }

  Instant beganAt() {
    return beganAt;
  }

  /** The secret as an app takes it; empty when its key is gone. */
  Optional<String> typed(FactorSeal seal) {
    return seal.open(owner(), secret).map(Base32::of);
  }

  /** Switches it on, if the code is one of the secret; nothing happens otherwise. */
  boolean confirm(String code, FactorSeal seal, Instant now) {
    boolean right = takesTimeCode(plain(code), seal, now);
    if (right) {
      confirmedAt = now;
    }
    return right;
  }

  /** Whether the code is good; it is so no second time. */
  boolean takes(String code, FactorSeal seal, Instant now) {
    String plain = plain(code);
    return isOn() && (takesTimeCode(plain, seal, now) || takesRecoveryCode(plain));
  }

  /** New recovery codes instead of those before; the only time they are seen. */
  List<String> renewRecovery() {
    List<String> codes = RecoveryCodes.draw();
    recovery = RecoveryCodes.of(codes).written();
    return codes;
  }

  int recoveryLeft() {
    return RecoveryCodes.read(recovery).hashes().size();
  }

  private boolean takesTimeCode(String code, FactorSeal seal, Instant now) {
    Optional<byte[]> opened = seal.open(owner(), secret).filter(any -> isTimeCode(code));
    long step = TimeCodes.stepAt(now);
    long found =
        LongStream.rangeClosed(step - 1, step + 1)
            .filter(each -> each > lastStep)
            .filter(each -> opened.filter(s -> TimeCodes.of(s, each).equals(code)).isPresent())
            .findFirst()
            .orElse(lastStep);
    boolean right = found > lastStep;
    lastStep = found;
    if (right && seal.isOutdated(owner(), secret)) {
      secret = seal.seal(owner(), opened.orElseThrow());
    }
    return right;
  }

  private boolean takesRecoveryCode(String code) {
    RecoveryCodes left = RecoveryCodes.read(recovery);
    recovery = left.without(code).written();
    return left.has(code);
  }

  private static boolean isTimeCode(String code) {
    return TIME_CODE.matcher(code).matches();
  }

  /** As people type it, with spaces and hyphens, to what is compared. */
  private static String plain(String code) {
    return code.length() > LONGEST
        ? ""
        : BETWEEN.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private UserId owner() {
    return new UserId(userId);
  }
}
