package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final int QUIET = 4;

  @Test
  void whatIsDrawnReadsAsTheLink() throws Exception {
    String link = "https://hr.example/i/Zm9vYmFyYmF6cXV4";
    QrCode code = QrCode.of(link);
    BitMatrix seen = new BitMatrix(code.size() - 2 * QUIET);
    Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
        .matcher(code.path())
        .results()
        .forEach(module -> seen.set(place(module, 1), place(module, 2)));

    assertThat(new Decoder().decode(seen).getText()).isEqualTo(link);
  }

  private static int place(MatchResult module, int group) {
    return Integer.parseInt(module.group(group)) - QUIET;
  }
}
