// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.event.Affect;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TableTest {
  private static Table.Builder two() {
    return Table.withColumns("finding.column.found", "finding.column.needed");
  }

  @Test
  void csv_holdsNumbersInFull_andEachPartOfACellInAColumn() {
    Table table =
        Table.withColumns("finding.column.found", "finding.column.needed", "finding.column.none")
            .row(Cell.share(1, 3), Cell.interval(Interval.of95(1 / 3.0, 2), 1), Cell.p(1e-9, 0.05))
            .row(Cell.NONE, Cell.NONE, Cell.NONE)
            .row(Cell.count(4), Cell.NONE, Cell.ratio(Double.POSITIVE_INFINITY, 1))
            .build();
    assertThat(table.toCsv())
        .isEqualTo(
            """
            found,found_of,needed_low,needed_high,none
            1,3,0.3333333333333333,2.0,1.0E-9
            ,,,,
            4,,,,Infinity
            """);
    assertThat(table.toString()).contains("1 of 3", "0.3 to 2.0", "< 0.001", "infinite");
  }

  @Test
  void csv_quotesWhatWouldEndAField_andWritesCodes() {
    Table table =
        two()
            .row(Cell.name("a,\"b\"\nc"), Cell.term(Affect.ANGER, "anger"))
            .row(Cell.day(LocalDate.of(2025, 3, 16)), Cell.name("plain"))
            .build();
    assertThat(table.toCsv())
        .isEqualTo("found,needed\n\"a,\"\"b\"\" c\",ANGER\n2025-03-16,plain\n");
  }

  @Test
  void csv_ofNoRows_isItsHeader() {
    assertThat(two().build().toCsv()).isEqualTo("found,needed\n");
  }

  @Test
  void aRow_hasACellForEachColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two().row(Cell.count(1)))
        .withMessage("cells must be 2, but were 1");
    assertThatIllegalArgumentException().isThrownBy(() -> Table.withColumns());
  }

  @Test
  void tables_areEqualByTheirCells() {
    new EqualsTester()
        .addEqualityGroup(
            two().row(Cell.count(1), Cell.count(2)).build(),
            two().row(Cell.count(1), Cell.count(2)).build())
        .addEqualityGroup(two().row(Cell.count(1), Cell.count(3)).build())
        .addEqualityGroup(two().build())
        .testEquals();
  }
}
