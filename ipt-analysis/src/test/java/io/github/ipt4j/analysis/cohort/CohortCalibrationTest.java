// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.RatingWorlds;
import io.github.ipt4j.analysis.internal.LeaveOneOut;
import io.github.ipt4j.analysis.internal.MantelHaenszel;
import io.github.ipt4j.analysis.internal.PrePost;
import io.github.ipt4j.analysis.internal.exact.RandomOddsRatio;
import io.github.ipt4j.analysis.outcome.LevelChange;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often many clients together are said to show what is not there; EVIDENCE.md has the worlds.
 */
@Tag("calibration")
class CohortCalibrationTest {
  private static final int COHORTS = 4_000;
  private static final int GAINS = 20_000;
  private static final double Z = 1.959963984540054;

  private static double share(int runs, IntPredicate found) {
    return (double) IntStream.range(0, runs).parallel().filter(found).count() / runs;
  }

  private static void print(String what, Object... figures) {
    System.out.printf(Locale.ROOT, what + "%n", figures);
  }

  @ParameterizedTest
  @CsvSource({
    "28, 20, 0",
    "28, 100, 0",
    "28, 20, .5",
    "28, 100, .5",
    "84, 3, 0",
    "84, 5, 0",
    "84, 20, 0",
    "84, 100, 0",
    "84, 3, .5",
    "84, 20, .5",
    "84, 100, .5",
    "364, 3, .5",
    "364, 20, 0",
    "364, 100, 0",
    "364, 20, .5",
    "364, 100, .5"
  })
  void averageOfOne_isClaimedAsSeldomAsTheLevelSays(int days, int clients, double sd) {
    for (boolean badFridays : new boolean[] {false, true}) {
      double mean = CohortWorlds.meanOfAverageOne(days, sd, badFridays);
      double size =
          share(
              COHORTS,
              i ->
                  LeaveOneOut.of(CohortWorlds.cohort(i, clients, days, mean, sd, badFridays))
                          .p()
                          .orElse(1)
                      <= .05);
      double ifAlike =
          share(
              COHORTS,
              i -> alikeExcludesOne(CohortWorlds.cohort(i, clients, days, mean, sd, badFridays)));
      print(
          "average, %d days, %d clients, sd %.1f, bad Fridays %b, mean %.3f: %.4f, if alike %.4f",
          days, clients, sd, badFridays, mean, size, ifAlike);
      assertThat(size).isLessThanOrEqualTo(sd == 0 ? .065 : .07);
    }
  }

  private static boolean alikeExcludesOne(int[][][] cohort) {
    MantelHaenszel alike =
        MantelHaenszel.of(Arrays.stream(cohort).flatMap(Arrays::stream).toArray(int[][]::new));
    return alike.oddsRatioAt(-Z).orElse(0) > 1 || alike.oddsRatioAt(Z).orElse(2) < 1;
  }

  @ParameterizedTest
  @CsvSource({"84, 20, 0", "84, 100, 0", "84, 20, .5", "84, 100, .5", "364, 20, .5"})
  void spread_isClaimedAndTheTypicalClientToo_asSeldomAsPromised(int days, int clients, double sd) {
    int runs = 2_000;
    double mean =
        share(
            runs, i -> fitted(CohortWorlds.cohort(i, clients, days, 0, sd, true)).pOfMean() <= .05);
    double alike =
        share(
            runs, i -> fitted(CohortWorlds.cohort(i, clients, days, 0, sd, true)).pAlike() <= .05);
    print(
        "spread, %d days, %d clients, sd %.1f: mean of 0 %.4f, differ %.4f",
        days, clients, sd, mean, alike);
    assertThat(mean).isLessThanOrEqualTo(.08);
    if (sd == 0) {
      assertThat(alike).isLessThanOrEqualTo(.065);
    } else {
      assertThat(alike).isGreaterThanOrEqualTo(.1);
    }
  }

  private static RandomOddsRatio fitted(int[][][] cohort) {
    return RandomOddsRatio.of(
        PooledComputation.likelihoods(
            Arrays.stream(cohort).filter(CohortCalibrationTest::speaks).toArray(int[][][]::new)));
  }

  private static boolean speaks(int[][] strata) {
    return Arrays.stream(strata)
        .anyMatch(t -> t[0] + t[1] > 0 && t[2] + t[3] > 0 && t[0] + t[2] > 0 && t[1] + t[3] > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 6, 0, 0",
    "5, 6, 0, .5",
    "10, 6, .5, 0",
    "10, 6, .5, .5",
    "20, 12, .5, 0",
    "20, 12, .5, .5",
    "10, 12, .8, .5"
  })
  void levelsThatDoNotChange_areToldSo(int clients, int weeks, double carried, double sd) {
    RatingScale wide = RatingScale.ofBetter("mood", -100, 100);
    LevelChange change = LevelChange.on(RatingWorlds.FIRST.plusWeeks(weeks));
    int runs = 1_000;
    double[] held = new double[runs];
    double size =
        share(
            runs,
            run -> {
              LevelCohort.Builder cohort = LevelCohort.builder().scale(wide);
              Random random = RatingWorlds.random(500_000L + run);
              for (int c = 0; c < clients; c++) {
                IntToDoubleFunction z = RatingWorlds.resembling(random, carried);
                double own = sd * random.nextGaussian();
                int first = 7 * weeks;
                cohort.addClient(
                    ClientEffect.of(
                        Cohorts.client(c),
                        change.analyze(
                            RatingWorlds.of(
                                wide,
                                2 * first,
                                RatingWorlds.Missing.WEEKENDS,
                                random,
                                d -> z.applyAsDouble(d) + (d >= first ? own : 0)))));
              }
              PooledLevelsResult result = PooledLevels.withDefaults().analyze(cohort.build());
              double fresh = sd * random.nextGaussian();
              held[run] = result.newClient().filter(r -> r.contains(fresh)).isPresent() ? 1 : 0;
              return result.conclusion() == Conclusion.SUPPORTED;
            });
    double covered = Arrays.stream(held).average().orElseThrow();
    print(
        "levels, %d clients, %d weeks a phase, carried %.1f, sd %.1f: %.4f, new client held %.4f",
        clients, weeks, carried, sd, size, covered);
    assertThat(size).isLessThanOrEqualTo(.07);
  }

  /**
   * Totals fall by half a point a week on the average, by more with some; who is not better by the
   * fourth week leaves then with a chance of .7, and the others stay for 16 weeks.
   */
  @Test
  void completersAlone_tellAServiceTooGood() {
    Random random = RatingWorlds.random(4);
    double[][] seen = new double[20_000][];
    double[][] truth = new double[20_000][];
    for (int i = 0; i < seen.length; i++) {
      double start = 12 + 9 * random.nextDouble();
      double slope = 0.5 + 0.5 * random.nextGaussian();
      double[] totals = new double[5];
      for (int form = 0; form < totals.length; form++) {
        double total = start - slope * 4 * form + 2.5 * random.nextGaussian();
        totals[form] = Math.max(0, Math.min(27, Math.rint(total)));
      }
      boolean leaves = totals[1] >= totals[0] - 1 && random.nextDouble() < 0.7;
      truth[i] = totals;
      seen[i] = leaves ? Arrays.copyOf(totals, 2) : totals;
    }
    GroupOutcome outcome = GroupOutcome.withDefaults().withCompletedAfter(16);
    GroupOutcomeResult told = outcome.analyze(wide(seen));
    GroupOutcomeResult stayed = outcome.analyze(wide(truth));
    double completers = better(told.completers());
    double lastSeen = better(told.lastSeen());
    double all = better(stayed.lastSeen());
    print(
        "improved: completers %.3f, as last seen %.3f, had all stayed %.3f",
        completers, lastSeen, all);
    print(
        "worse: completers %.3f, as last seen %.3f, had all stayed %.3f",
        told.completers().deteriorated().orElseThrow().value().orElseThrow(),
        told.lastSeen().deteriorated().orElseThrow().value().orElseThrow(),
        stayed.lastSeen().deteriorated().orElseThrow().value().orElseThrow());
    assertThat(completers).isGreaterThan(all + 0.05);
    assertThat(lastSeen).isLessThan(completers);
  }

  /** Normal totals whose standard deviation stays, or becomes half as great again. */
  @ParameterizedTest
  @CsvSource({
    "5, .5, .8, 1",
    "10, .5, .8, 1",
    "10, .8, .8, 1",
    "10, .5, 1.5, 1",
    "10, .5, .8, 1.5",
    "20, .5, .8, 1",
    "20, .5, 1.5, 1",
    "20, .5, .8, 1.5",
    "50, .5, .8, 1",
    "50, .5, .8, 1.5"
  })
  void gain_liesWithinItsInterval(int clients, double r, double gain, double widens) {
    double average = gain / Math.sqrt((1 + widens * widens) / 2);
    double change = Math.sqrt(1 + widens * widens - 2 * r * widens);
    double repeated = gain / change * Math.sqrt(2 * (1 - r));
    int[] held = new int[2];
    Random random = RatingWorlds.random(5);
    for (int run = 0; run < GAINS; run++) {
      double[] first = new double[clients];
      double[] last = new double[clients];
      for (int i = 0; i < clients; i++) {
        first[i] = random.nextGaussian();
        last[i] = widens * (r * first[i] + Math.sqrt(1 - r * r) * random.nextGaussian()) - gain;
      }
      PrePost found = PrePost.of(first, last, -1);
      held[0] += isHeld(found.averageGain().orElseThrow(), average);
      held[1] += isHeld(found.repeatedGain().orElseThrow(), repeated);
    }
    double byAverage = (double) held[0] / GAINS;
    double byChanges = (double) held[1] / GAINS;
    print(
        "gain, %d clients, r %.1f, %.1f, sd times %.1f: g_av held %.3f, g_rm %.3f",
        clients, r, gain, widens, byAverage, byChanges);
    for (double share : new double[] {byAverage, byChanges}) {
      assertThat(share).isBetween(clients < 10 ? .87 : clients < 20 ? .91 : .93, .97);
    }
  }

  private static int isHeld(PrePost.Effect effect, double population) {
    return effect.low() <= population && population <= effect.high() ? 1 : 0;
  }

  private static double better(GroupFigures figures) {
    return GroupCriterion.IMPROVED.of(figures).orElseThrow().value().orElseThrow();
  }

  private static OutcomeCohort wide(double[][] totals) {
    OutcomeCohort.Builder cohort = OutcomeCohort.builder().instrument(Instrument.PHQ_9);
    for (int i = 0; i < totals.length; i++) {
      cohort.addClient(
          ClientOutcome.of(
              new ClientId("c" + i), Cohorts.series(Instrument.PHQ_9, 4, totals[i]), Cohorts.PHQ));
    }
    return cohort.build();
  }
}
