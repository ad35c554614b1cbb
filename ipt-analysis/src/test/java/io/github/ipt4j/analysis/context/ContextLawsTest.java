// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.MONDAY;
import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.core.diary.ExposedDiary;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ContextLawsTest {
  private static final List<Function<ExposedDiary, ? extends AnalysisResult>> ALL =
      List.of(
          ContextContrast.of(VISIT)::analyze,
          ContextScreen.withDefaults()::analyze,
          LagProfile.of(VISIT).withDraws(199)::analyze,
          exposed -> GradedContrast.of(VISIT).withDraws(199).analyze(exposed.ratings()),
          RhythmWithinContext.of(VISIT).withDraws(199)::analyze);

  /** A day: recorded with headache or without, beside a visit or none. */
  @Provide
  Arbitrary<String> days() {
    return Arbitraries.strings().withChars("5--").ofLength(105);
  }

  @Provide
  Arbitrary<String> contacts() {
    return Arbitraries.strings().withChars("V---CA").ofLength(105);
  }

  @Property(tries = 40)
  void wholeWeeksEarlierOrLater_changeNothing(
      @ForAll("days") String days,
      @ForAll("contacts") String contacts,
      @ForAll @IntRange(min = -200, max = 200) int weeks) {
    ExposedDiary here = ExposedDiaries.of(MONDAY, days, contacts);
    ExposedDiary there = ExposedDiaries.of(MONDAY.plusWeeks(weeks), days, contacts);
    for (Function<ExposedDiary, ? extends AnalysisResult> analysis : ALL) {
      assertThat(analysis.apply(there).toString()).isEqualTo(analysis.apply(here).toString());
    }
  }

  @Property(tries = 40)
  void days_thatAreNotRecorded_changeNothing(
      @ForAll("days") String days,
      @ForAll("contacts") String contacts,
      @ForAll @IntRange(min = 1, max = 60) int more) {
    String blank = ".".repeat(more);
    ExposedDiary here = ExposedDiaries.of(MONDAY, days, contacts);
    ExposedDiary longer =
        ExposedDiaries.of(MONDAY.minusDays(more), blank + days + blank, blank + contacts + blank);
    for (Function<ExposedDiary, ? extends AnalysisResult> analysis : ALL) {
      assertThat(analysis.apply(longer).toString()).isEqualTo(analysis.apply(here).toString());
    }
  }

  /** Visits become days without and the other way round; nobody is met on the others. */
  @Property(tries = 60)
  void exchange_ofDaysWithAndWithout_turnsEveryEffect(
      @ForAll("days") String days, @ForAll @Size(105) boolean[] visits) {
    StringBuilder with = new StringBuilder();
    StringBuilder without = new StringBuilder();
    for (boolean visit : visits) {
      with.append(visit ? 'V' : '-');
      without.append(visit ? '-' : 'V');
    }
    ExposedDiary one = ExposedDiaries.of(MONDAY, days, with.toString());
    ExposedDiary other = ExposedDiaries.of(MONDAY, days, without.toString());
    TestedContrast test = ContextContrast.of(VISIT).analyze(one).onsetTest().orElseThrow();
    TestedContrast turned = ContextContrast.of(VISIT).analyze(other).onsetTest().orElseThrow();
    assertThat(turned.midP()).isCloseTo(test.midP(), within(1e-12));
    assertThat(turned.smallestP()).isCloseTo(test.smallestP(), within(1e-12));
    double ratio = test.oddsRatio().map(Estimate::value).orElse(0.0);
    if (ratio > 0 && Double.isFinite(ratio)) {
      assertThat(turned.oddsRatio().orElseThrow().value() * ratio).isCloseTo(1, within(1e-9));
    }
    GradedContrastResult graded = GradedContrast.of(VISIT).withDraws(199).analyze(one.ratings());
    GradedContrastResult opposite =
        GradedContrast.of(VISIT).withDraws(199).analyze(other.ratings());
    if (graded.effect().isPresent()) {
      assertThat(opposite.effect().orElseThrow())
          .isCloseTo(-graded.effect().orElseThrow(), within(1e-9));
    }
  }

  /** A person's visits are the visits: the two contexts of a log of visits only are one. */
  @Property(tries = 40)
  void aContext_hasTheSameAnswerWhateverItIsCalled(
      @ForAll("days") String days, @ForAll("contacts") String contacts) {
    ExposedDiary exposed =
        ExposedDiaries.of(MONDAY, days, contacts.replace('C', '-').replace('A', '-'));
    ContextContrastResult kind = ContextContrast.of(VISIT).analyze(exposed);
    ContextContrastResult person =
        ContextContrast.of(Context.contactWith(ExposedDiaries.MOTHER_IN_LAW)).analyze(exposed);
    assertThat(person.onsetTest()).isEqualTo(kind.onsetTest());
    assertThat(person.conclusion()).isEqualTo(kind.conclusion());
  }
}
