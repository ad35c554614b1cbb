// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.finding.EntryCaveats;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.random.MixGenerator;
import java.util.List;
import java.util.OptionalDouble;

/** Permutes the weeks of a rating, for all lags at once. */
final class GradedLagComputation {
  private static final Seed NAME = Seed.of(0, "GradedLagProfile");
  private static final double TIE = 1e-9;

  private final GradedLagProfile analysis;
  private final DailyRatings ratings;
  private final ExposedRatings exposed;
  private final RatedDays rated;
  private final Exposure exposure;
  private final List<WeekPieces> lags;
  private final int[] counts;
  private double[] z = {};
  private double[] p = {};

  GradedLagComputation(GradedLagProfile analysis, ExposedRatings exposed) {
    this.analysis = analysis;
    this.exposed = exposed;
    ratings = exposed.ratings();
    rated = new RatedDays(exposed);
    exposure = rated.days().exposure(analysis.context());
    lags = WeekPieces.ofLags(rated, exposure, analysis.earliest(), analysis.latest());
    counts = lags.get(0).counts();
  }

  GradedLagProfileResult result() {
    ContextDays days = rated.days();
    AskedShares asked = rated.asked(exposure, 0);
    int weeks = lags.get(0).size();
    GradedLagProfileResult.Builder result =
        GradedLagProfileResult.builder()
            .analysis(analysis)
            .scale(ratings.scale())
            .symptom(ratings.symptom())
            .clearance(ratings.clearance())
            .addAllDateCaveats(days.dateCaveats())
            .addAllEntryCaveats(EntryCaveats.of(exposed))
            .sampling(exposure.sampling())
            .asked(asked)
            .alike(Alike.of(days))
            .weeks(weeks)
            .addAllRatingIds(ratings.ids())
            .addAllContacts(days.fitting(analysis.context()))
            .addAllStateIds(days.stateIds(analysis.context()));
    boolean isTested =
        !exposure.isNotableOnly() && asked.isEven() && weeks >= analysis.leastWeeks();
    if (isTested) {
      result.smallestP(test());
    }
    for (int lag = 0; lag < lags.size(); lag++) {
      result.addComputed(difference(lag));
    }
    return result.build();
  }

  private LaggedDifference difference(int lag) {
    WeekPieces pieces = lags.get(lag);
    OptionalDouble effect =
        pieces.spread() > TIE ? OptionalDouble.of(pieces.effect()) : OptionalDouble.empty();
    boolean hasP = lag < p.length && !Double.isNaN(z[lag]);
    return new LaggedDifference(
        analysis.earliest() + lag,
        pieces.exposed(),
        pieces.unexposed(),
        effect,
        hasP ? OptionalDouble.of(z[lag]) : OptionalDouble.empty(),
        hasP ? OptionalDouble.of(p[lag]) : OptionalDouble.empty());
  }

  private static double trace(double[][] products) {
    double sum = 0;
    for (int i = 0; i < products.length; i++) {
      sum += products[i][i];
    }
    return sum;
  }

  /** Finds z and p of each lag, and returns the smallest p that an order could have. */
  private double test() {
    List<int[]> groups = lags.get(0).groups();
    double[][][] products =
        lags.stream().map(lag -> lag.products(WeekPieces.Part.Y)).toArray(double[][][]::new);
    OrderSums orders = OrderSums.of(groups, products, this::drawn);
    double[] greatest = new double[orders.number()];
    z = new double[lags.size()];
    for (int lag = 0; lag < z.length; lag++) {
      Moments moments = Moments.of(groups, products[lag]);
      boolean isComparable =
          lags.get(lag).spread() > TIE && moments.deviation > TIE * rated.tenth();
      z[lag] = isComparable ? moments.z(trace(products[lag])) : Double.NaN;
      for (int i = 0; i < greatest.length && isComparable; i++) {
        greatest[i] = Math.max(greatest[i], Math.abs(moments.z(orders.sum(lag)[i])));
      }
    }
    double leastShare = WeekPieces.leastShare(lags);
    p = new double[z.length];
    for (int lag = 0; lag < p.length; lag++) {
      p[lag] = share(greatest, Math.abs(z[lag]), orders.exact(), leastShare);
    }
    double most = 0;
    for (double g : greatest) {
      most = Math.max(most, g);
    }
    return orders.exact()
        ? share(greatest, most, true, leastShare)
        : Math.max(leastShare, 1.0 / (1 + greatest.length));
  }

  private DrawnOrders drawn() {
    Seed seed = NAME.withUser(analysis.seed()).with(counts);
    MixGenerator random = new MixGenerator(seed.with(lags.size()).value());
    return DrawnOrders.of(lags.get(0).sizes(), analysis.draws(), random);
  }

  private static double share(double[] greatest, double z, boolean isExact, double leastShare) {
    int extreme = 0;
    for (double g : greatest) {
      extreme += g >= z - TIE ? 1 : 0;
    }
    return isExact
        ? (double) extreme / greatest.length
        : Math.max(leastShare, (1.0 + extreme) / (1.0 + greatest.length));
  }

  /** Mean and standard deviation of the sum of products over all orders of the weeks. */
  private record Moments(double mean, double deviation) {
    static Moments of(List<int[]> groups, double[][] products) {
      double mean = 0;
      double variance = 0;
      for (int[] group : groups) {
        int n = group.length;
        double[] rows = new double[n];
        double[] columns = new double[n];
        double all = 0;
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < n; j++) {
            double product = products[group[i]][group[j]];
            rows[i] += product / n;
            columns[j] += product / n;
            all += product / n;
          }
        }
        mean += all;
        for (int i = 0; i < n && n > 1; i++) {
          for (int j = 0; j < n; j++) {
            double d = products[group[i]][group[j]] - rows[i] - columns[j] + all / n;
            variance += d * d / (n - 1);
          }
        }
      }
      return new Moments(mean, StrictMath.sqrt(variance));
    }

    double z(double sum) {
      return (sum - mean) / deviation;
    }
  }
}
