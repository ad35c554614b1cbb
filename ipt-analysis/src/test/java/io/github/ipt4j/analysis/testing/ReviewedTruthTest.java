// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.dossier.Dossier;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.sample.Course;
import io.github.ipt4j.core.sample.SyntheticCourse;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reviews of forty whole cases are held against their truth, and told. */
class ReviewedTruthTest {
  @Test
  void wholeCases_areReviewedAndToldWhateverTheyHold() {
    Set<Agreement> seen = EnumSet.noneOf(Agreement.class);
    for (SyntheticCourse world : SyntheticCourse.worlds().values()) {
      for (Course course : WholeCases.of(world)) {
        CaseReviewResult review = CaseReview.withDefaults().analyze(course.history());
        assertThat(Dossier.of(review).brief().text()).isNotBlank();
        seen.add(TruthCheck.of(review, course.truth()));
      }
    }
    assertThat(seen).contains(Agreement.AGREES, Agreement.MISSED);
  }
}
