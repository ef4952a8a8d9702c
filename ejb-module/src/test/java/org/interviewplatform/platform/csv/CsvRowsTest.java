package org.interviewplatform.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
  @ParameterizedTest
  @ValueSource(strings = {"a,\"b,;\tc\"", "a;\"b,;\tc\"", "a\t\"b,;\tc\""})
  void theSeparatorIsWhatTheFirstLineHasMostOf(String table) throws Exception {
    String separator = table.substring(1, 2);
    assertThat(CsvRows.read("x" + separator + "y" + separator + "z\n" + table))
        .extracting(CsvRow::cells)
        .contains(List.of("a", "b,;\tc"));
  }

  @Test
  void rowsKnowTheirLinesAndBlankOnesAreLeftOut() throws Exception {
    assertThat(CsvRows.read("\uFEFFa,b\r\n\r\n , \r\n\"c\nd\",e\r\nf\r\n"))
        .containsExactly(
            new CsvRow(1, List.of("a", "b")),
            new CsvRow(4, List.of("c\nd", "e")),
            new CsvRow(6, List.of("f")));
  }

  @Test
  void aQuotationMarkThatIsNotClosedIsSaidWithItsLine() {
    assertThatThrownBy(() -> CsvRows.read("a,b\nc,\"d\ne,f"))
        .isInstanceOfSatisfying(
            MalformedCsvException.class, e -> assertThat(e.line()).isEqualTo(2));
  }

  @Test
  void whatIsBeyondTheRowIsEmpty() {
    assertThat(new CsvRow(1, List.of("a")).cell(1)).isEmpty();
  }
}
