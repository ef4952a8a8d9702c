package org.interviewplatform.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A requirement as docs/security-asvs.md has it.
 *
 * @param shownBy the last column
 */
record AsvsRow(String number, int level, String shownBy) {
  private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)*[A-Z]\\w*(?:Test|IT))`");
  private static final int CELLS = 5;

  /** What the last column comes to, in the words of the summary. */
  enum Standing {
    SHOWN("shown by tests"),
    WRITTEN("written, where a document is asked for"),
    OPERATOR("the operator's"),
    NONE("not applicable"),
    PART("shown in part"),
    GAP("gap");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    boolean isGap() {
      return this == PART || this == GAP;
    }
  }

  static AsvsRow read(String line) {
    List<String> cells = List.of(line.substring(2, line.length() - 2).split(" \\| ", -1));
    assertThat(cells).as(line).hasSize(CELLS).noneMatch(String::isBlank);
    return new AsvsRow(cells.get(0), Integer.parseInt(cells.get(1)), cells.get(CELLS - 1));
  }

  List<String> tests() {
    return CLASS.matcher(shownBy).results().map(hit -> hit.group(1)).toList();
  }

  /** Empty when it says nothing of what it may say. */
  Optional<Standing> standing() {
    boolean written = says("written");
    if (says("gap")) {
      return Optional.of(written || !tests().isEmpty() ? Standing.PART : Standing.GAP);
    }
    if (written) {
      return Optional.of(Standing.WRITTEN);
    }
    if (!tests().isEmpty()) {
      return Optional.of(Standing.SHOWN);
    }
    return says("operator")
        ? Optional.of(Standing.OPERATOR)
        : Optional.of(Standing.NONE).filter(none -> says("n/a"));
  }

  /** A word with something behind it. */
  private boolean says(String word) {
    return Pattern.compile("(^|; )" + word + ": \\S").matcher(shownBy).find();
  }
}
