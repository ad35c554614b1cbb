// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.InstrumentNorms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentJsonTest {
  private static final String OWN =
      """
      {"code": "own", "items": 3, "itemMaxima": [2, 4, 2], "reversedItems": [3, 1],
       "norms": {"standardDeviation": 1.5, "reliability": 0.8, "cutOff": 4, "source": "our own"}}
      """;

  @Test
  void instrument_isReadAsACaseHoldsIt(@TempDir Path folder) throws IOException {
    Instrument own =
        Instrument.builder()
            .code("own")
            .items(3)
            .addItemMaxima(2, 4, 2)
            .addReversedItems(1, 3)
            .norms(new InstrumentNorms(1.5, 0.8, 4, "our own"))
            .build();
    Path file = Files.write(folder.resolve("own.json"), OWN.getBytes(StandardCharsets.UTF_8));

    assertThat(InstrumentJson.read("own.json", OWN)).isEqualTo(own);
    assertThat(InstrumentJson.read(file)).isEqualTo(own);
  }

  @Test
  void anythingElse_isAFaultWithItsPlace() {
    for (String wrong :
        new String[] {
          "",
          "\"PHQ-9\"",
          "[]",
          "{\"code\": \"own\", \"items\": 3}",
          OWN.replace("\"items\"", "\"itemz\""),
          OWN.replace("\"source\"", "\"sauce\""),
          OWN.replace("[2, 4, 2]", "[2, 4]"),
          OWN.replace("[2, 4, 2]", "[2, 4, null]"),
          OWN.replace("[3, 1]", "[3, 3]"),
          OWN + OWN
        }) {
      assertThatThrownBy(() -> InstrumentJson.read("own.json", wrong))
          .as(wrong)
          .isInstanceOf(InputFault.class)
          .hasMessageStartingWith("own.json, line ");
    }
  }
}
