// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static io.github.ipt4j.analysis.tension.Diaries.MIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.event.ContactSource;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The figures of an independent computation with numpy 2.4.6 and scipy 1.17.1; its core is
 *
 * <pre>
 * asked = np.array([d for d in range(70) if d not in (10, 11, 40)])
 * day = np.array([4, 8, 18, 25, 32, 39, 46, 49, 53, 60, 67])
 * n = np.array([5, 2, 7, 0, 9, 4, 3, np.nan, 6, 1, 5]) / 10
 * w = lambda d: .5 ** ((69 - d) / 28)
 * ok = ~np.isnan(n); X = w(asked).sum(); C = w(day).sum(); R = w(day[ok]).sum()
 * N = (w(day) * n)[ok].sum(); L = 7 * C / X * N / R
 * # for each k of range(10), with m = day // 7 == k:
 * #   u[k] = N_k / N - X_k / X + C_k / C - R_k / R
 * ne = X ** 2 / (Xk ** 2).sum()
 * half = stats.t.ppf(.95, ne - 1) * np.sqrt(ne / (ne - 1) * (u ** 2).sum())
 * a = (7 * w(day) * n / X * C / R)[ok]; v = (a ** 2).sum(); k1 = 7 * w(69) / X * C / R
 * lo = v / (2 * L) * stats.chi2.ppf(.05, 2 * L ** 2 / v)
 * hi = (v + k1**2) / (2 * (L + k1)) * stats.chi2.ppf(.95, 2 * (L + k1)**2 / (v + k1**2))
 * print(7 * C / X, N / R, L, L * np.exp(-half), L * np.exp(half), lo, hi, 7 * N / X)
 * </pre>
 */
class RelationshipTensionReferenceTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private static Diaries rated() {
    return Diaries.days(70)
        .notAskedOn(10, 11, 40)
        .contact(4, MIL, 5, 3)
        .contact(8, MIL, 2, 6)
        .contact(18, MIL, 7, 2)
        .contact(25, MIL, 0, 8)
        .contact(32, MIL, 9, 0)
        .contact(39, MIL, 4, 5)
        .contact(46, MIL, 3)
        .contact(53, MIL, 6, 4)
        .contact(60, MIL, 1, 9)
        .contact(67, MIL, 5, 6);
  }

  private static ContactLog partlyUnrated() {
    return rated().contact(49, ContactSource.builder().person(MIL).positivity(4).build()).log();
  }

  private static OptionalDouble tenth(OptionalDouble rating) {
    return rating.isEmpty() ? rating : OptionalDouble.of(rating.getAsDouble() / 10);
  }

  @Test
  void fullyRatedLog_givesTheFiguresOfNumpy() {
    RelationshipTensionResult result = rated().tension();
    assertThat(result.askedDays()).isEqualTo(67);
    assertThat(result.contactsPerWeek()).hasValueCloseTo(1.0501434819504873, EXACT);
    assertThat(result.severity()).hasValueCloseTo(0.4120798326278746, EXACT);
    assertThat(result.load()).hasValueCloseTo(0.4327429502774103, EXACT);
    Interval ends = result.interval().orElseThrow();
    assertThat(ends.low()).as("the lower end of gamma").isCloseTo(0.194226094909779, EXACT);
    assertThat(ends.high()).as("the upper end of gamma").isCloseTo(1.15364295415419, EXACT);
    assertThat(result.index()).hasValueCloseTo(1 - Math.exp(-0.4327429502774103), EXACT);
  }

  @Test
  void partlyUnratedLog_givesTheFiguresOfNumpy() {
    RelationshipTensionResult result = RelationshipTension.of(MIL).analyze(partlyUnrated());
    assertThat(result.contactsPerWeek()).hasValueCloseTo(1.1805790985548212, EXACT);
    assertThat(result.severity()).hasValueCloseTo(0.4120798326278746, EXACT);
    assertThat(result.load()).hasValueCloseTo(0.4864928373364379, EXACT);
    assertThat(result.unratedShare()).hasValueCloseTo(0.11048443663283847, EXACT);
    assertThat(result.loadIfCalm()).hasValueCloseTo(0.43274295027741033, EXACT);
    assertThat(result.loadIfWorst()).hasValueCloseTo(0.5631785668817442, EXACT);
    Interval ends = result.interval().orElseThrow();
    assertThat(ends.low()).isCloseTo(0.2183504178100695, EXACT);
    assertThat(ends.high()).isCloseTo(1.2969339735745644, EXACT);
    assertThat(result.positiveLoad()).hasValueCloseTo(0.6105830176623882, EXACT);
    assertThat(result.positivity()).hasValueCloseTo(0.5171894186588762, EXACT);
    assertThat(result.sensitivity())
        .extracting(HalfLifeLoad::halfLifeDays)
        .containsExactly(14, 28, 56);
    assertThat(result.sensitivity().get(0).load()).isCloseTo(0.48131942154806034, EXACT);
    assertThat(result.sensitivity().get(2).load()).isCloseTo(0.4860580516866922, EXACT);
  }

  @Test
  void logTAlone_givesTheFiguresOfNumpy() {
    SourceContacts contacts =
        SourceContacts.of(partlyUnrated(), MIL, SourceContacts.upTo(Optional.empty()));
    LoadEstimate estimate =
        new LoadEstimate(
            contacts,
            Decay.halving(contacts.lastDay().orElseThrow(), 28),
            c -> tenth(c.source().negativity()));
    assertThat(estimate.effectiveWeeks()).isCloseTo(7.878987598174105, EXACT);
    double variance = LoadUncertainty.variance(estimate.residuals(), estimate.effectiveWeeks());
    Interval ends =
        LoadUncertainty.logT(
            estimate.load(), Math.sqrt(variance), estimate.effectiveWeeks() - 1, 0.9);
    assertThat(ends.low()).isCloseTo(0.29292187589601437, EXACT);
    assertThat(ends.high()).isCloseTo(0.8079808995340321, EXACT);
  }

  // The same computation, with asked = np.arange(70),
  // day = np.array([3, 17, 31, 38, 45, 59] + [d for d in range(21, 28) for _ in range(4)]) and
  // n = np.array([1] * 6 + [3] * 28) / 10: one week of many quarrels.
  @Test
  void interval_ofOneBadWeek_isThatOfLogT() {
    Diaries diary = Diaries.days(70);
    for (int day : new int[] {3, 17, 31, 38, 45, 59}) {
      diary.contact(day, MIL, 1);
    }
    for (int i = 0; i < 28; i++) {
      diary.contact(21 + i / 4, MIL, 3);
    }
    RelationshipTensionResult result = diary.tension();
    assertThat(result.load()).hasValueCloseTo(0.6292541096990374, EXACT);
    assertThat(result.interval().orElseThrow().low()).isCloseTo(0.10181935653918585, EXACT);
    assertThat(result.interval().orElseThrow().high()).isCloseTo(3.8888552042728737, within(1e-11));
  }
}
