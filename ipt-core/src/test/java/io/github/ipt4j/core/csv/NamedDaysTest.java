// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NamedDaysTest {
  @Property
  void days_inAnyOrder_areTheSetOfThem(
      @ForAll @Size(max = 200) List<@IntRange(min = -60, max = 60) Integer> named) {
    NamedDays days = new NamedDays();
    Set<Integer> set = new HashSet<>();
    for (int day : named) {
      assertThat(days.contains(day)).isEqualTo(set.contains(day));
      assertThat(days.add(day)).isEqualTo(set.add(day));
    }
    days.clear();
    assertThat(named).noneMatch(days::contains);
  }
}
