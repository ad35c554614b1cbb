// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AllAnalyses;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.course.TimelineResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.privacy.Deidentifier;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of the deidentifier: every result of every analysis is the same before and after, once
 * names, dates and texts are mapped back.
 */
class DeidentifierLawTest {
  private static final Deidentifier DEIDENTIFIER =
      Deidentifier.withKey("a key of the tests and of nobody".getBytes(UTF_8));

  /** One without clock changes, one with them in spring and autumn, one with them at midnight. */
  private static final ImmutableList<String> ZONES =
      ImmutableList.of("UTC", "Europe/Berlin", "America/Asuncion");

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  static List<CaseHistory> cases() {
    return ImmutableList.<CaseHistory>builder()
        .addAll(SampleCases.all())
        .add(FilledCase.history())
        .build();
  }

  static List<CaseHistory> withMonths() {
    return ImmutableList.of(SampleCases.walter(), FilledCase.history());
  }

  @Provide
  Arbitrary<CaseHistory> small() {
    return CaseArbitraries.smallCaseHistories();
  }

  @Provide
  Arbitrary<CaseHistory> full() {
    return CaseArbitraries.caseHistories();
  }

  @Test
  void theList_asksEveryAnalysisOfTheLibrary() {
    Set<Class<?>> asked = new HashSet<>();
    for (CaseHistory history :
        List.of(SampleCases.joanne(), SampleCases.amira(), SampleCases.walter())) {
      EveryAnalysis.of(history).forEach(r -> asked.add(r.analysis().getClass().getSuperclass()));
    }
    assertThat(asked).containsExactlyInAnyOrderElementsOf(AllAnalyses.OF_ONE_CASE);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyResultOfASample_isTheSame(CaseHistory history) {
    holds(Days.of(history), ZONES.get(history.events().size() % ZONES.size()));
  }

  /** A month has another length than the one before: what rests on months alone is not the same. */
  @ParameterizedTest
  @MethodSource("withMonths")
  void whereADateIsAMonthOrAYear_everyResultButTheTimelineIsTheSame(CaseHistory history) {
    CaseHistory shared = DEIDENTIFIER.deidentify(history).value();
    same(history, shared, r -> !(r instanceof TimelineResult) && !(r instanceof CaseReviewResult));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void everyResultOfAnyCase_isTheSame(
      @ForAll("small") CaseHistory history, @ForAll @IntRange(max = 2) int zone) {
    holds(Days.of(history), ZONES.get(zone));
  }

  @Tag("calibration")
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void everyResultOfAnyCase_isTheSame_ofManyCases(
      @ForAll("full") CaseHistory history,
      @ForAll @IntRange(max = 2) int zone,
      @ForAll @Size(24) byte[] key) {
    CaseHistory before = Days.of(history);
    inZone(
        ZONES.get(zone),
        () ->
            same(before, Deidentifier.withKey(unlike(key)).deidentify(before).value(), r -> true));
  }

  private static byte[] unlike(byte[] key) {
    byte[] other = key.clone();
    other[0] = (byte) (other[1] + 1);
    return other;
  }

  /** Why whole weeks: any other number of days takes the weekdays from under the findings. */
  @Test
  void aShiftOf365Days_changesFindings_andOneOf52WeeksDoesNot() {
    CaseHistory walter = Days.of(SampleCases.walter());
    assertThat(differing(weekly(walter), between(walter, 364), weekly(moved(walter, 364))))
        .isEmpty();
    assertThat(differing(weekly(walter), between(walter, 365), weekly(moved(walter, 365))))
        .isNotEmpty();
    assertThat(weekly(moved(walter, 364)).p()).isEqualTo(weekly(walter).p());
    assertThat(weekly(moved(walter, 365)).p()).isNotEqualTo(weekly(walter).p());
  }

  private static WeeklyPeriodicityResult weekly(CaseHistory history) {
    return WeeklyPeriodicity.withDefaults().analyze(history.symptomDiary(Symptom.of("poor sleep")));
  }

  private static Translation between(CaseHistory history, int days) {
    return Translation.between(history, moved(history, days));
  }

  private static CaseHistory moved(CaseHistory history, int days) {
    return CaseHistoryJson.read(
        "moved",
        DATE.matcher(CaseHistoryJson.write(history))
            .replaceAll(m -> LocalDate.parse(m.group()).plusDays(days).toString()));
  }

  private static void holds(CaseHistory history, String zone) {
    inZone(
        zone,
        () -> {
          CaseHistory shared = DEIDENTIFIER.deidentify(history).value();
          same(history, shared, r -> true);
        });
  }

  private static void inZone(String zone, Runnable run) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      run.run();
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static void same(
      CaseHistory history, CaseHistory shared, Predicate<AnalysisResult> which) {
    Translation translation = Translation.between(history, shared);
    List<AnalysisResult> before = EveryAnalysis.of(history);
    List<AnalysisResult> after = EveryAnalysis.of(shared);
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      if (which.test(before.get(i))) {
        assertThat(differing(before.get(i), translation, after.get(i))).isEmpty();
      }
    }
  }

  private static boolean isToldBy(String line, String translated, String unwritten) {
    return line.equals(translated) || line.equals(unwritten);
  }

  /** The lines of a result that the other does not tell, in short. */
  private static List<String> differing(
      AnalysisResult before, Translation translation, AnalysisResult after) {
    List<String> was = Told.lines(before, translation);
    List<String> is = Told.lines(after, Translation.none());
    if (was.equals(is)) {
      return ImmutableList.of();
    }
    List<String> unwritten = Told.lines(before, translation.ofIdsAlone());
    return IntStream.range(0, Math.max(was.size(), is.size()))
        .filter(
            i ->
                i >= was.size()
                    || i >= is.size()
                    || !isToldBy(is.get(i), was.get(i), unwritten.get(i)))
        .mapToObj(
            i -> (i < was.size() ? was.get(i) : "") + " -> " + (i < is.size() ? is.get(i) : ""))
        .limit(5)
        .toList();
  }
}
