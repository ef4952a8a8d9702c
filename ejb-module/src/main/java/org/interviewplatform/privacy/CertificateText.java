package org.interviewplatform.privacy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.privacy.HeldFile;
import org.interviewplatform.platform.security.Sha256;
import org.interviewplatform.platform.tenant.Tenant;

/** What a certificate says: ids, numbers and a checksum. */
final class CertificateText {
  private static final String FORMAT = "interview-platform-erasure-certificate 1";

  private CertificateText() {}

  static String of(ErasureTask task, Map<String, Long> rows, Instant now) {
    String keys =
        task.files().stream()
            .filter(HeldFile::certain)
            .map(file -> file.key().value())
            .distinct()
            .sorted()
            .collect(Collectors.joining("\n"));
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("format", FORMAT);
    text.put("organisation", Tenant.current());
    text.put("session", task.trace().session());
    text.put("interview", task.trace().interview());
    text.put("cause", task.erasure().cause());
    text.put("askedAt", task.erasure().askedAt());
    text.put("erasedAt", now);
    text.put("rows", rows);
    text.put("files", keys.lines().count());
    text.put("filesSha256", Sha256.of(keys));
    return Json.write(text);
  }
}
