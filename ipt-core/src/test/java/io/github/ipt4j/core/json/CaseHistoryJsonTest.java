// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.history.CaseHistory;
import org.junit.jupiter.api.Test;

class CaseHistoryJsonTest {

  @Test
  void read_writtenFullCase_isTheSame() {
    CaseHistory history = FullCase.history();
    assertThat(CaseHistoryJson.read("full", CaseHistoryJson.write(history))).isEqualTo(history);
    assertThat(CaseHistoryJson.read("full", CaseHistoryJson.writeLine(history))).isEqualTo(history);
  }
}
