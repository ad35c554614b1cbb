// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static io.github.ipt4j.analysis.tension.Diaries.MIL;
import static io.github.ipt4j.analysis.tension.Diaries.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.ContactSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TensionChangeTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private static DateRange days(int from, int to) {
    return new DateRange(MONDAY.plusDays(from), MONDAY.plusDays(to));
  }

  private static TensionChange halves(int days) {
    return TensionChange.between(MIL, days(0, days / 2), days(days / 2, days));
  }

  /** Twenty asked weeks with a contact each, of one rating before and one after. */
  private static Diaries twentyWeeks(double before, double after) {
    Diaries diary = Diaries.days(140);
    for (int week = 0; week < 20; week++) {
      double wobble = week % 3 == 0 ? 1 : 0;
      diary.contact(7 * week + 4, MIL, week < 10 ? before + wobble : after + wobble);
    }
    return diary;
  }

  // numpy 2.4.6, scipy 1.17.1, for each period with its asked days A and weeks of X_k of them:
  // L = 7 * Yk.sum() / X; u = 7 * (Yk - Yk.sum() / X * Xk) / X; m = X**2 / (Xk**2).sum()
  // v = m / (m - 1) * (u**2).sum()
  // df = (v1 + v2)**2 / (v1**2 / (m1 - 1) + v2**2 / (m2 - 1))
  // half = stats.t.ppf(.975, df) * np.sqrt(v1 + v2)
  // p = 2 * stats.t.sf(abs(L2 - L1) / np.sqrt(v1 + v2), df)
  @Test
  void differenceIntervalAndP_areThoseOfNumpy() {
    ContactLog log =
        Diaries.days(70)
            .notAskedOn(10, 11, 40)
            .contact(4, MIL, 5)
            .contact(8, MIL, 2)
            .contact(18, MIL, 7)
            .contact(25, MIL, 0)
            .contact(32, MIL, 9)
            .contact(39, MIL, 4)
            .contact(46, MIL, 3)
            .contact(53, MIL, 6)
            .contact(60, MIL, 1)
            .contact(67, MIL, 5)
            .log();
    TensionChangeResult result =
        TensionChange.between(MIL, days(0, 38), days(38, 70)).withLeastAskedWeeks(4).analyze(log);
    assertThat(result.before().load()).hasValueCloseTo(0.4472222222222222, EXACT);
    assertThat(result.after().load()).hasValueCloseTo(0.4290322580645161, EXACT);
    assertThat(result.difference()).hasValueCloseTo(-0.018189964157706073, EXACT);
    Interval ends = result.interval().orElseThrow();
    assertThat(ends.low()).isCloseTo(-0.4632089803167078, EXACT);
    assertThat(ends.high()).isCloseTo(0.4268290520012957, EXACT);
    assertThat(ends.level()).isEqualTo(0.95);
    assertThat(result.p()).hasValueCloseTo(0.9273257940975047, EXACT);
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(result.hasFallen()).isFalse();
    assertThat(result.hasRisen()).isFalse();
    assertThat(result.headline())
        .isEqualTo(
            "Whether contacts with mil weighed more or less in the later period cannot be told: as"
                + " much as 0.45 contacts of the worst kind a week from 2026-01-05 to 2026-02-11,"
                + " 0.43 from 2026-02-12 to 2026-03-15 (difference -0.02, 95 % interval -0.46 to"
                + " 0.43, p = 0.927); contacts were asked about on 36 and on 31 days");
    assertThat(result.evidence()).hasSize(10);
    assertThat(Printed.rows(result.table()))
        .containsExactly(
            ImmutableList.of("2026-01-05 to 2026-02-11", "38", "36", "5", "0.97", "4.6", "0.45"),
            ImmutableList.of("2026-02-12 to 2026-03-15", "32", "31", "5", "1.13", "3.8", "0.43"));
    assertThat(result.before().askedDays()).isEqualTo(36);
    assertThat(result.before().askedShare()).isCloseTo(36 / 38.0, EXACT);
  }

  @Test
  void milderContacts_areAFallAndWorseOnesARise() {
    TensionChangeResult fall = halves(140).analyze(twentyWeeks(6, 2).log());
    assertThat(fall.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(fall.hasFallen()).isTrue();
    assertThat(fall.hasRisen()).isFalse();
    assertThat(fall.headline())
        .startsWith(
            "Contacts with mil weighed less in the later period: as much as 0.64 contacts of the worst"
                + " kind a week from 2026-01-05 to 2026-03-15, 0.23 from 2026-03-16 to 2026-05-24"
                + " (difference -0.41, 95 % interval ");
    assertThat(fall.caveats()).isEmpty();
    TensionChangeResult rise = halves(140).analyze(twentyWeeks(2, 6).log());
    assertThat(rise.hasRisen()).isTrue();
    assertThat(rise.hasFallen()).isFalse();
    assertThat(rise.headline()).startsWith("Contacts with mil weighed more in the");
    assertThat(rise.toString().lines()).allSatisfy(l -> assertThat(l).hasSizeBetween(1, 80));
  }

  @Test
  void weeks_allAlike_areEqualOrCertainlyDifferent() {
    Diaries same = Diaries.days(140);
    Diaries ended = Diaries.days(140);
    for (int week = 0; week < 20; week++) {
      same.contact(7 * week, MIL, 5);
      if (week < 10) {
        ended.contact(7 * week, MIL, 5);
      }
    }
    assertThat(halves(140).analyze(same.log()).p()).hasValue(1);
    TensionChangeResult end = halves(140).analyze(ended.log());
    assertThat(end.hasFallen()).isTrue();
    assertThat(end.after().load()).hasValue(0);
    assertThat(end.after().severity()).isEmpty();
    assertThat(end.interval()).contains(new Interval(-0.5, -0.5, 0.95));
    assertThat(end.degreesOfFreedom()).isEmpty();
    assertThat(end.standardError()).hasValue(0);
  }

  @Test
  void days_notAskedAbout_areNoFallAndAreSaid() {
    Integer[] faded =
        IntStream.range(70, 140)
            .filter(d -> d % 7 > 4 || d % 7 < 2)
            .boxed()
            .toArray(Integer[]::new);
    TensionChangeResult result =
        halves(140).withLeastAskedWeeks(4).analyze(twentyWeeks(5, 5).notAskedOn(faded).log());
    assertThat(result.hasFallen()).isFalse();
    assertThat(result.after().askedDays()).isEqualTo(30);
    assertThat(result.caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.UNEVEN_RECORDING);
    assertThat(result.caveats().get(0).text()).contains("100 %", "43 %");
  }

  /** Asserts that nothing but those is lacking, each as "found of needed, what". */
  private static void assertLacks(TensionChangeResult result, String... lacking) {
    assertThat(result.shortfalls())
        .extracting(s -> s.found() + " of " + s.needed() + ", " + Printed.words(s.what()))
        .containsExactly(lacking);
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.hasFallen()).isFalse();
    assertThat(result.hasRisen()).isFalse();
    assertThat(result.before().load()).isEmpty();
    assertThat(result.after().load()).isEmpty();
    assertThat(result.difference()).isEmpty();
    assertThat(result.interval()).isEmpty();
    assertThat(result.p()).isEmpty();
    assertThat(result.toString().lines()).allSatisfy(l -> assertThat(l).hasSizeBetween(1, 80));
  }

  @Test
  void log_thatDoesNotTellTheAskedDays_isRefused() {
    TensionChangeResult notable =
        halves(140).analyze(twentyWeeks(6, 2).sampled(ContactSampling.NOTABLE_ONLY).log());
    assertLacks(
        notable,
        "0 of 35, no day on which contacts were asked about in the earlier period",
        "0 of 35, no day on which contacts were asked about in the later period");
    assertThat(notable.before().contactsPerWeek()).isEmpty();
    assertThat(Printed.rows(notable.table()).get(0))
        .containsExactly("2026-01-05 to 2026-03-15", "70", "0", "10", "-", "6.4", "-");
    Set<LocalDate> recorded = new HashSet<>(MONDAY.datesUntil(MONDAY.plusDays(300)).toList());
    TensionChangeResult sparse = halves(140).analyze(twentyWeeks(6, 2).log().heldAgainst(recorded));
    assertLacks(
        sparse,
        "0 of 35, no day on which contacts were asked about in the earlier period",
        "0 of 35, no day on which contacts were asked about in the later period");
    assertThat(sparse.headline())
        .isEqualTo(
            "Whether contacts with mil weighed more or less from 2026-03-16 to 2026-05-24 than from"
                + " 2026-01-05 to 2026-03-15 cannot be told: contacts were asked about on only 47 %"
                + " of the days that the diary records (80 % needed)");
  }

  @Test
  void shortPeriodsFewContactsAndManyUnrated_areRefused() {
    TensionChangeResult late =
        TensionChange.between(MIL, days(0, 106), days(106, 140)).analyze(twentyWeeks(6, 2).log());
    assertLacks(late, "34 of 35, 34 days on which contacts were asked about in the later period");
    assertThat(late.headline()).endsWith("asked about in the later period (35 needed)");
    TensionChangeResult early =
        TensionChange.between(MIL, days(0, 34), days(34, 140)).analyze(twentyWeeks(6, 2).log());
    assertLacks(
        early, "34 of 35, 34 days on which contacts were asked about in the earlier period");
    Diaries few = Diaries.days(140).contact(3, MIL, 4).contact(9, MIL, 4).contact(99, MIL, 4);
    assertLacks(halves(140).analyze(few.log()), "3 of 4, 3 contacts");
    assertThat(halves(140).analyze(few.log()).headline()).endsWith(": 3 contacts (4 needed)");
    assertThat(halves(140).analyze(few.contact(100, MIL, 4).log()).shortfalls()).isEmpty();
    Diaries unrated = twentyWeeks(6, 2);
    for (int day = 80; day < 85; day++) {
      unrated.contact(day, ContactSource.unrated(MIL));
    }
    assertLacks(
        halves(140).analyze(unrated.log()),
        "66 of 70, 66 in a hundred contacts rated in the later period");
  }

  @Test
  void empty_period_is_named_by_its_day() {
    assertThat(TensionChange.between(MIL, days(0, 0), days(0, 70)).analyze(twentyWeeks(6, 2).log()))
        .extracting(TensionChangeResult::headline)
        .asString()
        .contains("than from 2026-01-05: no day");
  }

  @Property(tries = 40)
  void result_read_at_another_level_is_that_of_the_analysis_at_that_level(
      @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 0.999) double alpha,
      @ForAll @IntRange(max = 9) int before,
      @ForAll @IntRange(max = 9) int after,
      @ForAll boolean asked) {
    ContactLog log =
        twentyWeeks(before, after)
            .sampled(asked ? ContactSampling.DAILY : ContactSampling.NOTABLE_ONLY)
            .log();
    TensionChangeResult expected = halves(140).withAlpha(alpha).analyze(log);
    TensionChangeResult read = halves(140).analyze(log).at(alpha);
    assertThat(read).isEqualTo(expected).hasToString(expected.toString());
    assertThat(read.interval()).isEqualTo(expected.interval());
    assertThat(read.conclusion()).isEqualTo(expected.conclusion());
  }

  @Test
  void level_that_is_not_the_usual_one_stands_beside_its_p() {
    TensionChangeResult usual = halves(140).analyze(twentyWeeks(6, 2).log());
    assertThat(usual.headline()).doesNotContain("at a level");
    assertThat(usual.at(0.025).headline()).contains("97.50 % interval", "at a level of 0.0250");
  }

  @Test
  void wrongOptions_areNamedWithRuleAndValue() {
    TensionChange change = halves(140);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TensionChange.between(MIL, days(0, 70), days(69, 140)))
        .withMessage("after must not begin before 2026-03-16, but began on 2026-03-15");
    assertThatIllegalArgumentException().isThrownBy(() -> change.withAlpha(0));
    assertThatIllegalArgumentException().isThrownBy(() -> change.withAlpha(1));
    assertThatIllegalArgumentException().isThrownBy(() -> change.withLeastAskedWeeks(0));
    assertThatIllegalArgumentException().isThrownBy(() -> change.withLeastContacts(0));
    assertThatIllegalArgumentException().isThrownBy(() -> change.withMostUnrated(1));
    assertThatIllegalArgumentException().isThrownBy(() -> change.withMostUnrated(-0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> change.withRatingMaximum(0));
    assertThatIllegalArgumentException().isThrownBy(() -> change.withRatingMaximum(11));
  }
}
