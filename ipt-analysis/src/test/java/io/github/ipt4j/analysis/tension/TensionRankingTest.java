// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static io.github.ipt4j.analysis.tension.Diaries.HUSBAND;
import static io.github.ipt4j.analysis.tension.Diaries.MIL;
import static io.github.ipt4j.analysis.tension.Diaries.SISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.ContactSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TensionRankingTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private static Diaries two() {
    return Diaries.days(70)
        .notAskedOn(10, 11, 40)
        .contact(4, MIL, 5)
        .contact(8, MIL, 2)
        .contact(18, MIL, 7)
        .contact(25, MIL, 0)
        .contact(32, MIL, 9)
        .contact(39, MIL, 4)
        .contact(46, MIL, 3)
        .contact(60, MIL, 1)
        .contact(67, MIL, 5)
        .contact(3, HUSBAND, 1)
        .contact(9, HUSBAND, 2)
        .contact(15, HUSBAND, 3)
        .contact(20, HUSBAND, 1)
        .contact(33, HUSBAND, 0)
        .contact(44, HUSBAND, 2)
        .contact(51, HUSBAND, 1)
        .contact(53, ContactSource.rated(MIL, 6, 0), ContactSource.rated(HUSBAND, 2, 0))
        .contact(66, HUSBAND, 1);
  }

  // numpy 2.4.6, scipy 1.17.1, with w = lambda d: .5 ** ((69 - d) / 28), X = w(asked).sum(), D the
  // weekly sums of w n of mil less those of husband, Xk the weekly sums of w over asked days:
  // d = 7 * D.sum() / X; u = 7 * (D - D.sum() / X * Xk) / X; ne = X ** 2 / (Xk ** 2).sum()
  // se = np.sqrt(ne / (ne - 1) * (u ** 2).sum()); print(d, 2 * stats.t.sf(abs(d / se), ne - 1))
  @Test
  void pairedWeeklyDifference_isThatOfNumpy() {
    TensionRankingResult result = TensionRanking.withDefaults().analyze(two().log());
    LoadComparison pair = result.comparisons().get(0);
    assertThat(result.comparisons()).hasSize(1);
    assertThat(pair.greater()).isEqualTo(MIL);
    assertThat(pair.lesser()).isEqualTo(HUSBAND);
    assertThat(pair.difference()).isCloseTo(0.31022108972023377, EXACT);
    assertThat(pair.p()).isCloseTo(0.006345195330000078, EXACT);
    assertThat(pair.holmLevel()).isEqualTo(0.05);
    assertThat(pair.order()).isEqualTo(LoadOrder.SEPARATED);
    assertThat(TensionRanking.withDefaults().withAlpha(0.001).analyze(two().log()).comparisons())
        .extracting(LoadComparison::order)
        .containsExactly(LoadOrder.NOT_SEPARABLE);
  }

  // As above with the sums of both people, a the sums of 7 w n / X by day (on day 53 both met in
  // one contact), v = (a ** 2).sum(), and an added weight of k = 2 * 7 * w(69) / X:
  // lo = v / (2 * L) * stats.chi2.ppf(.05, 2 * L * L / v)
  // hi = (v + k**2) / (2 * (L + k)) * stats.chi2.ppf(.95, 2 * (L + k)**2 / (v + k**2))
  @Test
  void householdLoadAndInterval_areThoseOfNumpy() {
    TensionRankingResult result = TensionRanking.withDefaults().analyze(two().log());
    assertThat(result.load()).hasValueCloseTo(0.5552648108345869, EXACT);
    assertThat(result.interval().orElseThrow().low()).isCloseTo(0.28175868053225644, EXACT);
    assertThat(result.interval().orElseThrow().high()).isCloseTo(1.8595698568411496, EXACT);
    assertThat(result.contacts()).isEqualTo(18);
    assertThat(result.evidence()).hasSize(18);
    assertThat(result.askedDays()).isEqualTo(67);
  }

  @Test
  void headline_says_who_weighs_more_with_names_of_the_printer() {
    TensionRankingResult result = TensionRanking.withDefaults().analyze(two().log());
    Printer printer = Printer.english().with(Names.of(ImmutableMap.of(MIL, "mother-in-law")));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(printer.sentence(result.clauses()))
        .isEqualTo(
            "All contacts together, with 2 people, weigh as much as 0.56 contacts of the worst kind a"
                + " week (90 % interval 0.28 to 1.86; 18 contacts, asked about on 67 days); those"
                + " with mother-in-law weigh more than those with husband (difference 0.31, p ="
                + " 0.006)");
    assertThat(result.at(0.01).headline())
        .endsWith("(difference 0.31, p = 0.006 at a level of 0.0100)");
    assertThat(Printed.rows(result.table()))
        .containsExactly(
            ImmutableList.of("mil", "10", "0.43", "0.19 to 1.15", "4.1", "9.0", "more"),
            ImmutableList.of("husband", "9", "0.12", "0.05 to 0.76", "1.4", "3.0", "-"),
            ImmutableList.of("all", "18", "0.56", "0.28 to 1.86", "-", "-", "-"));
    assertThat(result.index()).hasValueCloseTo(1 - Math.exp(-0.5552648108345869), EXACT);
    assertThat(result.toString().lines()).allSatisfy(l -> assertThat(l).hasSizeBetween(1, 80));
    assertThat(result.caveats()).isEmpty();
  }

  @Test
  void loads_alike_areNotSeparable() {
    Diaries diary = Diaries.days(70);
    for (int week = 0; week < 10; week++) {
      diary.contact(7 * week + 2, MIL, week % 2 == 0 ? 6 : 3);
      diary.contact(7 * week + 2, HUSBAND, week % 3 == 0 ? 7 : 3);
    }
    TensionRankingResult result = TensionRanking.withDefaults().analyze(diary.log());
    assertThat(result.comparisons().get(0).order()).isEqualTo(LoadOrder.NOT_SEPARABLE);
    assertThat(result.headline())
        .contains("; whether those with husband or those with mil weigh more cannot be told (");
    assertThat(result.table().toString()).contains("cannot be told");
  }

  @Test
  void loads_exactlyAlike_haveAPOfOne() {
    Diaries diary = Diaries.days(70);
    for (int week = 0; week < 10; week++) {
      diary.contact(7 * week + 2, MIL, 5).contact(7 * week + 2, HUSBAND, 5);
    }
    TensionRankingResult result = TensionRanking.withDefaults().analyze(diary.log());
    assertThat(result.comparisons().get(0).p()).isEqualTo(1);
    assertThat(result.people().get(0).analysis().person()).isEqualTo(HUSBAND);
  }

  @Test
  void order_whereLoadAndWorstDisagree_isNotThere() {
    Diaries diary = Diaries.days(140);
    for (int week = 0; week < 20; week++) {
      for (int day = 0; day < 4; day++) {
        diary.contact(7 * week + day, HUSBAND, 4);
      }
      diary.contact(7 * week + 4, MIL, week == 10 ? 10 : 1);
    }
    TensionRankingResult result = TensionRanking.withDefaults().analyze(diary.log());
    assertThat(result.comparisons().get(0).order()).isEqualTo(LoadOrder.WORST_DISAGREES);
    assertThat(result.byWorst()).containsExactly(MIL, HUSBAND);
    assertThat(result.headline())
        .endsWith("but the worst single contact was with mil, so neither comes first");
    assertThat(result.table().toString()).contains("no order");
  }

  @Test
  void person_withTooLittle_hasNoRankAndStaysInTheSum() {
    TensionRankingResult result =
        TensionRanking.withDefaults().analyze(two().contact(64, SISTER, 10).log());
    assertThat(result.people()).hasSize(3);
    assertThat(result.people().get(2).analysis().person()).isEqualTo(SISTER);
    assertThat(result.people().get(2).load()).isEmpty();
    assertThat(result.comparisons()).hasSize(1);
    assertThat(result.byWorst()).containsExactly(SISTER, MIL, HUSBAND);
    assertThat(result.load().orElseThrow()).isGreaterThan(0.6);
    assertThat(result.caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.FEW_OBSERVATIONS);
    assertThat(result.caveats().get(0).text()).startsWith("1 of 3 people has too little");
  }

  @Test
  void threePeople_areComparedInPairsWithLevelsOfHolm() {
    Diaries diary = two();
    for (int week = 0; week < 9; week++) {
      diary.contact(7 * week, SISTER, 0);
    }
    TensionRankingResult result = TensionRanking.withDefaults().analyze(diary.log());
    assertThat(result.comparisons())
        .extracting(c -> c.greater() + ">" + c.lesser())
        .containsExactly("mil>husband", "mil>sister", "husband>sister");
    assertThat(result.comparisons()).extracting(LoadComparison::holmLevel).contains(0.05 / 3);
    assertThat(result.caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.MULTIPLE_TESTS);
    assertThat(result.headline()).endsWith("(difference 0.31, p = 0.006 at a level of 0.0250)");
  }

  @Property(tries = 40)
  void result_read_at_another_level_is_that_of_the_analysis_at_that_level(
      @ForAll @Scale(4) @DoubleRange(min = 0.0001, max = 0.9999) double alpha,
      @ForAll @IntRange(max = 10) int sister,
      @ForAll boolean asked) {
    Diaries diary = two();
    for (int week = 0; week < 9; week++) {
      diary.contact(7 * week, SISTER, week == 3 ? 10 : sister);
    }
    ContactLog log =
        diary.sampled(asked ? ContactSampling.DAILY : ContactSampling.NOTABLE_ONLY).log();
    TensionRankingResult expected = TensionRanking.withDefaults().withAlpha(alpha).analyze(log);
    TensionRankingResult read = TensionRanking.withDefaults().analyze(log).at(alpha);
    assertThat(read).isEqualTo(expected).hasToString(expected.toString());
    assertThat(read.comparisons())
        .extracting(LoadComparison::order)
        .isEqualTo(expected.comparisons().stream().map(LoadComparison::order).toList());
  }

  @Test
  void notableContactsOnly_giveNoSumAndNoRank() {
    TensionRankingResult result =
        TensionRanking.withDefaults().analyze(two().sampled(ContactSampling.NOTABLE_ONLY).log());
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.shortfalls())
        .containsExactly(
            new Shortfall(
                Clause.of("tension.askedDays").with("when", Cell.NONE).with("n", 0), 0, 35));
    assertThat(result.load()).isEmpty();
    assertThat(result.index()).isEmpty();
    assertThat(result.comparisons()).isEmpty();
    assertThat(Printed.rows(result.table()).get(0))
        .containsExactly("mil", "10", "-", "-", "4.1", "9.0", "-");
    assertThat(result.people())
        .extracting(r -> r.analysis().person())
        .containsExactly(MIL, HUSBAND);
    assertThat(result.headline())
        .isEqualTo(
            "How much all contacts together weigh a week cannot be told: it is not known on which"
                + " days contacts were asked about; 18 contacts were written down");
    assertThat(result.caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.CONTACTS_NOT_ASKED);
  }

  @Test
  void nobodyMetAndTooManyUnrated_areAnswers() {
    TensionRankingResult nobody = TensionRanking.withDefaults().analyze(Diaries.days(70).log());
    assertThat(nobody.headline())
        .isEqualTo(
            "Too little to tell how much all contacts together weigh a week: no contact (4 needed)");
    assertThat(nobody.caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.FEW_OBSERVATIONS);
    Diaries unrated = Diaries.days(70);
    for (int week = 0; week < 9; week++) {
      unrated.contact(7 * week, ContactSource.unrated(SISTER));
    }
    TensionRankingResult result = TensionRanking.withDefaults().analyze(unrated.log());
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline()).endsWith(": 0 in a hundred contacts rated (70 needed)");
    assertThat(result.toString().lines()).allSatisfy(l -> assertThat(l).hasSizeBetween(1, 80));
  }

  @Test
  void wrongOptions_areNamedWithRuleAndValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TensionRanking.withDefaults().withAlpha(0))
        .withMessage("alpha must be in (0, 1), but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TensionRanking.withDefaults().withAlpha(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TensionRanking.withDefaults().withHalfLifeDays(1));
  }
}
