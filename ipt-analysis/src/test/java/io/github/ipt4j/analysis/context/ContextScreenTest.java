// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.weeks;
import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContextScreenTest {
  private static final ContextScreen SCREEN = ContextScreen.withDefaults();
  private static final ExposedDiary JOANNE =
      SampleCases.joanne().exposedDiary(Symptom.HEADACHE).orElseThrow();

  @Test
  void aLogWithoutContacts_hasNothingToScreen() {
    ContextScreenResult result =
        SCREEN.analyze(ExposedDiaries.of(weeks(4, "----5--"), weeks(4, "-------")));
    assertThat(result.contrasts()).isEmpty();
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo("No contact was written down, so there is nothing that could go with headache");
    assertThat(result.shortfalls()).extracting(Shortfall::needed).containsExactly(1);
  }

  @Test
  void oneContext_isTestedAtTheWholeLevel() {
    ExposedDiary exposed =
        ExposedDiaries.of(
            weeks(8, "----5--") + weeks(4, "-------"), weeks(8, "----V--") + weeks(4, "-------"));
    ContextScreenResult result = SCREEN.withContexts(ExposedDiaries.VISIT).analyze(exposed);
    assertThat(result.found()).hasSize(1);
    assertThat(result.found().get(0).analysis().level()).isEqualTo(0.05);
    assertThat(result.headline())
        .startsWith("Headache goes with a visit: it began on 8 of 8 Fridays with it")
        .endsWith("; of 1 kind of contact 1 goes with headache");
  }

  @Test
  void twoHundredContexts_areAllListed() {
    List<Context> contexts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      contexts.add(Context.contactWith(new RelationshipId("person-" + i)));
    }
    ContextScreenResult result = SCREEN.withContexts(contexts).analyze(JOANNE);
    assertThat(result.contrasts()).hasSize(200);
    assertThat(result.tests()).isZero();
    assertThat(Printed.rows(result.table())).hasSize(200);
  }

  /** Holm 1979 by its definition: the r-th smallest of m times (m - r + 1), never falling. */
  @Test
  void everyPersonAndKind_isListedWithItsAdjustedP() {
    ContextScreenResult result = SCREEN.analyze(JOANNE);
    assertThat(result.contrasts()).hasSize(13);
    List<Double> p =
        result.contrasts().stream().map(c -> c.onsetTest().orElseThrow().midP()).toList();
    assertThat(p).isSorted();
    double greatest = 0;
    for (int r = 0; r < p.size(); r++) {
      greatest = Math.max(greatest, Math.min(1, (p.size() - r) * p.get(r)));
      assertThat(result.contrasts().get(r).adjustedMidP().orElseThrow())
          .isCloseTo(greatest, within(1e-12));
    }
    assertThat(result.found())
        .extracting(c -> c.analysis().context().toString())
        .containsExactly("contact with mother-in-law");
    assertThat(result.evidence()).isNotEmpty();
  }

  @Test
  void severalSymptoms_areOneFamily() {
    ImmutableList<ContextScreenResult> both =
        SCREEN.analyzeTogether(ImmutableList.of(JOANNE, JOANNE));
    assertThat(both.get(0).contrasts().get(0).adjustedMidP().orElseThrow())
        .isCloseTo(26 * 0.003194444444444444, within(1e-9));
    assertThat(both.get(0).found()).isEmpty();
  }

  @Test
  void thePeak_isDescribedByShares() {
    ExposedDiary exposed =
        ExposedDiaries.of(weeks(8, "-5--5--"), weeks(4, "---CV--") + weeks(4, "-----C-"));
    ContextScreenResult result =
        SCREEN.analyze(
            ExposedDiaries.of(weeks(8, "----5--"), weeks(4, "---CV--") + weeks(4, "-----C-")));
    assertThat(result.peakFrom()).contains(FRIDAY);
    assertThat(result.peakDays()).hasValue(1);
    PeakShare first = result.peakShares().get(0);
    assertThat(first).isEqualTo(new PeakShare(first.context(), 4, 8, 0, 48));
    assertThat(result.peakShares())
        .isSortedAccordingTo(Comparator.comparing(PeakShare::difference).reversed());
    assertThat(result.toString()).contains("Description only");
    assertThat(SCREEN.analyze(exposed).toString()).contains("Description only");
  }

  /** Four headaches on one weekday of four weeks are a run of days that chance would give. */
  @Test
  void aPeakThatWasNotFound_isNamedNowhere() {
    String days = "5------ -----5- --5---- ----5-- 5------ ---5--- ------5 -------";
    ContextScreenResult result = SCREEN.analyze(ExposedDiaries.of(days, weeks(8, "-V-----")));
    assertThat(result.peakFrom()).isPresent();
    assertThat(result.isPeakFound()).isFalse();
    assertThat(result.peakShares()).isEmpty();
    assertThat(result.toString()).doesNotContain("Description only", "the days of headache");
  }

  @Test
  void aPeak_isFoundJustWhereTheWeeklyRhythmFindsItsWindow() {
    for (String days :
        List.of(
            weeks(8, "----5--"),
            weeks(8, "-5--5--"),
            weeks(6, "----55- --5----"),
            weeks(3, "---5---"),
            weeks(5, "5--5-5- -5--5-- 5---55-"))) {
      ExposedDiary exposed = ExposedDiaries.of(days, days.replaceAll("[5]", "-"));
      assertThat(SCREEN.analyze(exposed).isPeakFound())
          .isEqualTo(
              WeeklyPeriodicity.withDefaults().analyze(exposed.diary()).foundWindow().isPresent());
    }
  }

  @Test
  void aContextTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCREEN.withContexts(ExposedDiaries.VISIT, ExposedDiaries.VISIT))
        .withMessage("contexts must name each context once");
  }
}
