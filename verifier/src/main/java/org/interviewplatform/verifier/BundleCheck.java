package org.interviewplatform.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interviewplatform.verifier.Finding.Kind;

/** Compares what a bundle holds with what was signed. */
final class BundleCheck {
  private static final int LARGEST_MANIFEST = 10_000_000;

  private final Archive archive;
  private final Optional<String> trustedKey;
  private final List<Finding> findings = new ArrayList<>();

  private BundleCheck(Archive archive, Optional<String> trustedKey) {
    this.archive = archive;
    this.trustedKey = trustedKey;
  }

  /** What a check came to. */
  record Result(List<Finding> findings, Optional<Manifest> manifest) {
    boolean isIntact() {
      return findings.isEmpty();
    }
  }

  /**
   * Checks one.
   *
   * @param trustedKey the key it must be signed with, in base64; any, if not given
   */
  static Result of(Path bundle, Optional<String> trustedKey) {
    try (Archive archive = new Archive(bundle)) {
      return new BundleCheck(archive, trustedKey).run();
    } catch (IOException | IllegalArgumentException e) {
      return new Result(
          List.of(new Finding(Kind.UNTRUSTED, "the file", "it is no ZIP that can be read")),
          Optional.empty());
    }
  }

  private Result run() {
    Optional<Manifest> manifest = manifest();
    manifest.ifPresent(this::checkEntries);
    return new Result(List.copyOf(findings), manifest);
  }

  private Optional<Manifest> manifest() {
    byte[] bytes;
    byte[] signature;
    try {
      bytes = archive.bytes(Manifest.NAME, LARGEST_MANIFEST);
    } catch (IOException e) {
      return untrusted(Manifest.NAME, "it cannot be read: " + e.getMessage());
    }
    try {
      signature = archive.bytes(Manifest.SIGNATURE, LARGEST_MANIFEST);
    } catch (IOException e) {
      return untrusted(Manifest.SIGNATURE, "it cannot be read: " + e.getMessage());
    }
    return signed(bytes, new String(signature, StandardCharsets.US_ASCII));
  }

  private Optional<Manifest> signed(byte[] bytes, String signature) {
    Manifest manifest;
    try {
      manifest = Manifest.read(bytes);
    } catch (IllegalArgumentException e) {
      return untrusted(Manifest.NAME, String.valueOf(e.getMessage()));
    }
    if (trustedKey.isPresent() && !trustedKey.get().equals(manifest.publicKey())) {
      return untrusted(Manifest.NAME, "it is signed with another key than the one given");
    }
    return isSignedBy(manifest.publicKey(), bytes, signature)
        ? Optional.of(manifest)
        : untrusted(Manifest.NAME, "MANIFEST or SIGNATURE was altered: the signature does not fit");
  }

  private static boolean isSignedBy(String publicKey, byte[] bytes, String signature) {
    try {
      byte[] encoded = Base64.getDecoder().decode(publicKey);
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
      check.update(bytes);
      byte[] given = Base64.getDecoder().decode(signature);
      return Base64.getEncoder().encodeToString(given).equals(signature) && check.verify(given);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private void checkEntries(Manifest manifest) {
    Set<String> present = new LinkedHashSet<>();
    archive.names().forEach(name -> meet(name, present, manifest));
    manifest.entries().forEach((name, signed) -> check(name, signed, present));
    if (present.contains(Trail.NAME)) {
      checkTrail();
    }
    if (!archive.namesFromTheBeginning().equals(archive.names())) {
      report(Kind.UNTRUSTED, "the file", "its directory names other entries than it holds");
    }
  }

  private void meet(String name, Set<String> present, Manifest manifest) {
    Set<String> known = new HashSet<>(Set.of(Manifest.NAME, Manifest.SIGNATURE));
    known.addAll(manifest.entries().keySet());
    if (!present.add(name)) {
      report(Kind.REPEATED, name, "");
    } else if (!known.contains(name)) {
      report(Kind.ADDED, name, "");
    }
  }

  private void check(String name, Manifest.Entry signed, Set<String> present) {
    if (!present.contains(name)) {
      report(Kind.REMOVED, name, "");
      return;
    }
    try {
      if (!archive.content(name, signed.size()).equals(signed)) {
        report(Kind.ALTERED, name, "");
      }
    } catch (IOException e) {
      report(Kind.ALTERED, name, "it cannot be read as signed: " + e.getMessage());
    }
  }

  /** It may be as signed and still not be what the trail's own seals cover. */
  private void checkTrail() {
    try {
      byte[] content = archive.bytes(Trail.NAME, LARGEST_MANIFEST);
      Trail.flaw(content).ifPresent(flaw -> report(Kind.ALTERED, Trail.NAME, flaw));
    } catch (IOException e) {
      report(Kind.ALTERED, Trail.NAME, "it cannot be read: " + e.getMessage());
    }
  }

  private Optional<Manifest> untrusted(String entry, String detail) {
    report(Kind.UNTRUSTED, entry, detail);
    return Optional.empty();
  }

  private void report(Kind kind, String entry, String detail) {
    findings.add(new Finding(kind, entry, detail));
  }
}
