// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.random.MixGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Permutes the onsets within strata, for all lags at once. */
final class LagComputation {
  private static final Seed NAME = Seed.of(0, "LagProfile");
  private static final double TIE = 1e-9;

  private final LagProfile analysis;
  private final ExposedDiary exposed;
  private final ContextDays days;
  private final Exposure exposure;
  private final int lags;
  private final List<LagStratum> strata = new ArrayList<>();
  private final int[][] counts;

  LagComputation(LagProfile analysis, ExposedDiary exposed) {
    this.analysis = analysis;
    this.exposed = exposed;
    days = new ContextDays(exposed);
    exposure = days.exposure(analysis.context());
    lags = analysis.latest() - analysis.earliest() + 1;
    counts = new int[lags][4];
    collect();
  }

  private void collect() {
    int[][] asked = new int[lags][];
    for (int lag = 0; lag < lags; lag++) {
      asked[lag] = days.askedBefore(exposure, analysis.earliest() + lag);
    }
    List<List<Integer>> members = new ArrayList<>();
    for (int s = 0; s < days.strata(); s++) {
      members.add(new ArrayList<>());
    }
    for (int i = 0; i < days.size(); i++) {
      if (days.isAtRisk(i)) {
        members.get(days.stratum(i)).add(i);
      }
    }
    for (List<Integer> stratum : members) {
      double[][] x = new double[stratum.size()][lags];
      boolean[] onset = new boolean[stratum.size()];
      for (int d = 0; d < x.length; d++) {
        int i = stratum.get(d);
        onset[d] = days.hasSymptom(i);
        for (int lag = 0; lag < lags; lag++) {
          byte state = exposure.state(asked[lag][i]);
          x[d][lag] = state == Exposure.UNKNOWN ? Double.NaN : state == Exposure.PRESENT ? 1 : 0;
          if (state != Exposure.UNKNOWN) {
            counts[lag][(state == Exposure.PRESENT ? 0 : 2) + (onset[d] ? 0 : 1)]++;
          }
        }
      }
      strata.add(new LagStratum(x, onset));
    }
  }

  LagProfileResult result() {
    AskedShares asked = AskedShares.of(days, days.askedBefore(exposure, 0));
    LagProfileResult.Builder result =
        LagProfileResult.builder()
            .analysis(analysis)
            .symptom(exposed.diary().symptom())
            .clearance(exposed.diary().clearance())
            .addAllDateCaveats(days.dateCaveats())
            .sampling(exposure.sampling())
            .asked(asked)
            .alike(Alike.of(days))
            .addAllEpisodes(exposed.diary().episodes())
            .addAllContacts(days.fitting(analysis.context()))
            .addAllStateIds(days.stateIds(analysis.context()));
    double arrangements =
        strata.stream().mapToDouble(LagStratum::arrangements).reduce(1, (a, b) -> a * b);
    boolean isTested = !exposure.isNotableOnly() && asked.isEven();
    double[] deviations = deviations();
    double[] z = z(deviations);
    double[] p = isTested ? p(z, deviations, arrangements) : new double[0];
    result.arrangements(arrangements);
    for (int lag = 0; lag < lags; lag++) {
      boolean hasP = isTested && deviations[lag] > 0;
      result.addComputed(
          new LaggedContrast(
              analysis.earliest() + lag,
              FourCounts.of(counts[lag]),
              hasP ? OptionalDouble.of(z[lag]) : OptionalDouble.empty(),
              hasP ? OptionalDouble.of(p[lag]) : OptionalDouble.empty()));
    }
    return result.build();
  }

  private double[] deviations() {
    double[] variance = new double[lags];
    strata.forEach(s -> s.addVariance(variance));
    for (int lag = 0; lag < lags; lag++) {
      variance[lag] = variance[lag] < TIE ? 0 : StrictMath.sqrt(variance[lag]);
    }
    return variance;
  }

  private double[] z(double[] deviations) {
    double[] z = new double[lags];
    strata.forEach(s -> s.addObserved(z));
    for (int lag = 0; lag < lags; lag++) {
      z[lag] = deviations[lag] == 0 ? 0 : z[lag] / deviations[lag];
    }
    return z;
  }

  /** Of all arrangements where these are few, else of draws. */
  private double[] p(double[] z, double[] deviations, double arrangements) {
    boolean isExact = arrangements < OrderSums.MOST;
    double[] greatest = isExact ? all(deviations) : draw(deviations);
    double[] p = new double[lags];
    for (int lag = 0; lag < lags; lag++) {
      double limit = Math.abs(z[lag]) - TIE;
      double extreme = Arrays.stream(greatest).filter(g -> g >= limit).count();
      p[lag] =
          isExact
              ? extreme / greatest.length
              : Math.max(1 / arrangements, (1 + extreme) / (1 + greatest.length));
    }
    return p;
  }

  /** Returns the greatest |z| of each arrangement. */
  private double[] all(double[] deviations) {
    List<double[]> sums = List.of(new double[lags]);
    for (LagStratum stratum : strata) {
      List<double[]> next = new ArrayList<>();
      for (double[] own : stratum.all(lags)) {
        for (double[] others : sums) {
          double[] together = others.clone();
          Arrays.setAll(together, lag -> others[lag] + own[lag]);
          next.add(together);
        }
      }
      sums = next;
    }
    return sums.stream().mapToDouble(s -> greatest(s, deviations)).toArray();
  }

  private double[] draw(double[] deviations) {
    Seed seed = NAME.withUser(analysis.seed());
    for (int[] count : counts) {
      seed = seed.with(count);
    }
    MixGenerator random = new MixGenerator(seed.value());
    double[] greatest = new double[analysis.draws()];
    double[] drawn = new double[lags];
    for (int draw = 0; draw < greatest.length; draw++) {
      Arrays.fill(drawn, 0);
      for (LagStratum stratum : strata) {
        stratum.addDrawn(drawn, random);
      }
      greatest[draw] = greatest(drawn, deviations);
    }
    return greatest;
  }

  private static double greatest(double[] sums, double[] deviations) {
    double greatest = 0;
    for (int lag = 0; lag < sums.length; lag++) {
      if (deviations[lag] > 0) {
        greatest = Math.max(greatest, Math.abs(sums[lag]) / deviations[lag]);
      }
    }
    return greatest;
  }
}
