// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.sample.Course;
import io.github.ipt4j.core.sample.SyntheticCourse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What describes counts in eight whole cases of each world what was planted there. */
class CountedTruthTest {
  static Set<String> worlds() {
    return SyntheticCourse.worlds().keySet();
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void whatIsCounted_neverDiffers(String world) {
    List<String> disagree = new ArrayList<>();
    int agree = 0;
    for (Course course : WholeCases.of(requireNonNull(SyntheticCourse.worlds().get(world)))) {
      for (AnalysisResult result : PutQuestions.descriptions(course)) {
        Agreement agreement = TruthCheck.of(result, course.truth());
        agree += agreement == Agreement.AGREES ? 1 : 0;
        if (agreement == Agreement.DISAGREES) {
          disagree.add(result.analysis().getClass().getSimpleName());
        }
      }
    }
    assertThat(disagree).isEmpty();
    assertThat(agree).isGreaterThan(100);
  }
}
