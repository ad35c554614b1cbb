// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.client.ClientId;
import org.junit.jupiter.api.Test;

class InputFaultTest {

  @Test
  void message_namesFileLineColumnRuleAndValue() {
    InputFault fault =
        InputFault.builder("diary.csv", "must be 0 to 10")
            .line(7)
            .column("intensity")
            .value("11")
            .client(new ClientId("c-1"))
            .build();
    assertThat(fault)
        .hasMessage("diary.csv, line 7, column intensity: must be 0 to 10, but was '11'");
    assertThat(fault.file()).isEqualTo("diary.csv");
    assertThat(fault.line()).hasValue(7);
    assertThat(fault.column()).contains("intensity");
    assertThat(fault.rule()).isEqualTo("must be 0 to 10");
    assertThat(fault.value()).contains("'11'");
    assertThat(fault.client()).contains(new ClientId("c-1"));
  }

  @Test
  void fault_ofAWholeFile_hasNeitherLineNorColumn() {
    InputFault fault = InputFault.builder("diary.csv", "must have a header").build();
    assertThat(fault).hasMessage("diary.csv: must have a header");
    assertThat(fault.line()).isEmpty();
    assertThat(fault.column()).isEmpty();
    assertThat(fault.value()).isEmpty();
    assertThat(fault.client()).isEmpty();
  }

  @Test
  void words_ofAPerson_areNotQuoted() {
    assertThat(value("she said so")).isEqualTo("a text of 11 characters");
    assertThat(value("x".repeat(41))).isEqualTo("a text of 41 characters");
    assertThat(value("")).isEqualTo("empty");
    assertThat(value("2026-02-30")).isEqualTo("'2026-02-30'");
    assertThat(value("line\nbreak")).isEqualTo("a text of 10 characters");
    assertThat(InputFault.builder("f", "r").words("Anna").build().value())
        .contains("a text of 4 characters");
  }

  private static String value(String found) {
    return InputFault.builder("f", "r").value(found).build().value().orElseThrow();
  }
}
