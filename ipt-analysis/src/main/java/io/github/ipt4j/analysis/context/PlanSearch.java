// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.internal.FirstReached;
import io.github.ipt4j.analysis.internal.exact.ConditionalDistribution;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.random.MixGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** Finds the numbers of a {@link SettlingPlan}, by doubling the weeks and then halving the gap. */
final class PlanSearch {
  private static final Seed NAME = Seed.of(0, "SettlingPlan");
  private static final Seed PROMISE = Seed.of(1, "SettlingPlan");
  private static final int DIARIES = 128;

  /** "About" so many weeks: to a week up to 31 of them, to a sixteenth above. */
  private static final int FINENESS = 16;

  private static final double PSI = TestedContrast.STRONG;

  private final PlanBasis basis;
  private final double level;
  private final boolean ifHalf;
  private final Map<Integer, Outlook> known = new HashMap<>();

  PlanSearch(PlanBasis basis, double level, boolean ifHalf) {
    this.basis = basis;
    this.level = level;
    this.ifHalf = ifHalf;
  }

  SettlingPlan plan() {
    OptionalInt tell = first(Outlook::canTell, SettlingPlan.HALF);
    OptionalInt half = tell.isPresent() ? found(SettlingPlan.HALF) : OptionalInt.empty();
    OptionalInt most = half.isPresent() ? found(SettlingPlan.MOST) : OptionalInt.empty();
    return SettlingPlan.builder()
        .ifHalf(ifHalf)
        .weeksToTell(tell)
        .weeksForHalf(half)
        .weeksForMost(most)
        .powerForHalf(half.isPresent() ? promise(half.getAsInt()) : 0)
        .powerForMost(most.isPresent() ? promise(most.getAsInt()) : 0)
        .build();
  }

  private OptionalInt found(double chance) {
    return first(Outlook::power, chance);
  }

  private OptionalInt first(ToDoubleFunction<Outlook> chance, double goal) {
    if (chance.applyAsDouble(outlook(0)) >= goal) {
      return OptionalInt.of(0);
    }
    return FirstReached.of(
        1,
        SettlingPlan.MOST_WEEKS,
        weeks -> Math.max(1, weeks / FINENESS),
        weeks -> chance.applyAsDouble(outlook(weeks)) >= goal);
  }

  private Outlook outlook(int weeks) {
    return known.computeIfAbsent(weeks, w -> simulate(w, NAME));
  }

  /** Fresh diaries: those by which the weeks were chosen favour the number that was chosen. */
  private double promise(int weeks) {
    return simulate(weeks, PROMISE).power();
  }

  private Outlook simulate(int weeks, Seed seed) {
    List<Stratum> strata = strata(weeks);
    MixGenerator random = new MixGenerator(seed.with(basis.counts()).with(weeks).value());
    double power = 0;
    int telling = 0;
    for (int i = 0; i < DIARIES; i++) {
      int present = 0;
      int[][] exposure = new int[strata.size()][];
      int[] successes = new int[strata.size()];
      int[][] later = new int[strata.size()][];
      int[] laterSuccesses = new int[strata.size()];
      for (int s = 0; s < exposure.length; s++) {
        Stratum stratum = strata.get(s);
        int[] drawn = stratum.draw(random);
        int[] so = stratum.soFar;
        present += so[0];
        later[s] = new int[] {drawn[0] + drawn[1], drawn[2] + drawn[3]};
        laterSuccesses[s] = drawn[0] + drawn[2];
        exposure[s] = new int[] {so[0] + so[1] + later[s][0], so[2] + so[3] + later[s][1]};
        successes[s] = so[0] + so[2] + laterSuccesses[s];
      }
      ConditionalDistribution all = ConditionalDistribution.of(Margins.of(exposure, successes));
      ConditionalDistribution part =
          ConditionalDistribution.of(Margins.of(later, laterSuccesses), PSI);
      power += all.rejected(part, present, level);
      telling += all.smallestMidP() <= level ? 1 : 0;
    }
    return new Outlook((double) telling / DIARIES, power / DIARIES);
  }

  private List<Stratum> strata(int weeks) {
    boolean cut = basis.isCut(weeks);
    Map<Long, Stratum> byKey = new LinkedHashMap<>();
    basis.strata(cut).forEach((key, table) -> byKey.put(key, new Stratum(table)));
    for (int day = 1; day <= PlanBasis.WEEK * weeks; day++) {
      int weekday = basis.weekdayAfter(day);
      double share = share(weekday);
      if (share > 0 && share < 1) {
        byKey
            .computeIfAbsent(basis.keyAfter(day, cut), k -> new Stratum(new int[4]))
            .add(basis.atRiskShare(weekday), share, basis.onsetChance(weekday));
      }
    }
    List<Stratum> strata = new ArrayList<>(byKey.values());
    if (strata.isEmpty()) {
      strata.add(new Stratum(new int[4]));
    }
    return strata;
  }

  private double share(int weekday) {
    double share = basis.contextShare(weekday);
    return ifHalf && share > 0 ? SettlingPlan.HALF : share;
  }

  private record Outlook(double canTell, double power) {}

  /** The days so far of a stratum, and the days that the further weeks add to it. */
  private static final class Stratum {
    private final int[] soFar;
    private int days;
    private double atRisk;
    private double share;
    private double without;
    private double with;

    Stratum(int[] soFar) {
      this.soFar = soFar;
    }

    void add(double atRiskShare, double contextShare, double chance) {
      days++;
      atRisk = atRiskShare;
      share = contextShare;
      without = chanceWithout(contextShare, chance);
      with = PSI * without / (1 + (PSI - 1) * without);
    }

    /** Returns p with s psi p / (1 + (psi - 1) p) + (1 - s) p = q: the chance without. */
    private static double chanceWithout(double s, double q) {
      double a = (PSI - 1) * (1 - s);
      double b = 1 - q * (PSI - 1) + (PSI - 1) * s;
      return (StrictMath.sqrt(b * b + 4 * a * q) - b) / (2 * a);
    }

    int[] draw(MixGenerator random) {
      int[] drawn = new int[4];
      for (int i = 0; i < days; i++) {
        if (random.nextDouble() < atRisk) {
          boolean exposed = random.nextDouble() < share;
          boolean begins = random.nextDouble() < (exposed ? with : without);
          drawn[(exposed ? 0 : 2) + (begins ? 0 : 1)]++;
        }
      }
      return drawn;
    }
  }
}
