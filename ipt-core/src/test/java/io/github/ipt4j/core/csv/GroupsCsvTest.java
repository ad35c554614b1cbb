// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GroupsCsvTest {
  @Test
  void clients_haveTheirGroupsWhateverTheOrder() throws IOException {
    assertThat(read("client,group\nc2,waiting\nc1,IPT\n"))
        .isEqualTo(ImmutableSortedMap.of(new ClientId("c1"), "IPT", new ClientId("c2"), "waiting"));
  }

  @Test
  void secondGroup_ofAClient_isAFaultOfItsRow() {
    assertThatThrownBy(() -> read("client,group\nc1,IPT\nc1,waiting\n"))
        .isInstanceOf(InputFault.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("must come once for each client");
  }

  @Test
  void emptyGroup_isAFault() {
    assertThatThrownBy(() -> read("client,group\nc1,\n"))
        .isInstanceOf(InputFault.class)
        .hasMessageContaining("group");
  }

  private static ImmutableSortedMap<ClientId, String> read(String text) throws IOException {
    return GroupsCsv.read(CsvSource.ofText("groups.csv", text), CsvConventions.withDefaults());
  }
}
