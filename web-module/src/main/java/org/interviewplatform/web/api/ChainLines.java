package org.interviewplatform.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.interviewplatform.audit.AuditEntry;
import org.interviewplatform.audit.SealedEntry;

/** The audit trail as lines of text that anybody can recompute. */
final class ChainLines {
  private ChainLines() {}

  /** A line for each; where the entry is gone, the line ends behind the seal. */
  static void write(List<SealedEntry> piece, OutputStream out) {
    StringBuilder lines = new StringBuilder();
    piece.forEach(
        each ->
            lines
                .append(each.seal().place())
                .append(' ')
                .append(each.seal().hash())
                .append(' ')
                .append(each.entry().map(AuditEntry::canonical).orElse(""))
                .append('\n'));
    try {
      out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
