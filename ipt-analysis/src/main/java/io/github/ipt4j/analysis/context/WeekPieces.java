// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The calendar weeks of a diary with the context and the rating of each weekday, both centred
 * within weekday, phase and block. A week that a phase cuts is two pieces.
 */
final class WeekPieces {
  private static final int WEEK = 7;

  private final RatedDays rated;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<int[]> groups = new ArrayList<>();
  private int exposed;
  private int unexposed;
  private double exposedSum;
  private double unexposedSum;

  /** Takes the weeks with a day of which both are known. */
  WeekPieces(RatedDays rated, Exposure exposure, int lag) {
    this(rated, exposure, lag, false);
  }

  /** Takes these weeks, or, in the order of time, all weeks with a rating: the same at any lag. */
  WeekPieces(RatedDays rated, Exposure exposure, int lag, boolean all) {
    this.rated = rated;
    ContextDays days = rated.days();
    Map<List<Integer>, Piece> byWeek = new LinkedHashMap<>();
    int done = Integer.MIN_VALUE;
    for (int i = 0; i < days.size(); i++) {
      int monday = days.epochDay(i) - days.weekday(i);
      for (int day = Math.max(done, monday); day < monday + WEEK; day++) {
        addContext(byWeek, days, exposure.on(day - lag), day);
      }
      done = monday + WEEK;
      addRating(byWeek, i);
    }
    if (all) {
      byWeek.values().stream()
          .filter(p -> p.isRated)
          .sorted(Comparator.comparingInt(p -> p.monday))
          .sorted(Comparator.comparingInt(p -> p.period.get(0)))
          .forEach(pieces::add);
    } else {
      byWeek.values().stream().filter(Piece::hasRating).forEach(pieces::add);
    }
    group();
  }

  private static Piece piece(Map<List<Integer>, Piece> byWeek, ContextDays days, int day) {
    List<Integer> period = List.of(days.phaseOf(day), days.block(day));
    int monday = day - ContextDays.weekdayOf(day);
    return byWeek.computeIfAbsent(
        List.of(period.get(0), period.get(1), monday), k -> new Piece(period, monday));
  }

  private static void addContext(
      Map<List<Integer>, Piece> byWeek, ContextDays days, byte state, int day) {
    if (state != Exposure.UNKNOWN) {
      piece(byWeek, days, day).x[ContextDays.weekdayOf(day)] = state == Exposure.PRESENT ? 1 : 0;
    }
  }

  private void addRating(Map<List<Integer>, Piece> byWeek, int i) {
    ContextDays days = rated.days();
    Piece piece = piece(byWeek, days, days.epochDay(i));
    piece.isRated = true;
    int weekday = days.weekday(i);
    double x = piece.x[weekday];
    if (!Double.isNaN(x)) {
      double rating = rated.value(i);
      piece.y[weekday] = rating;
      piece.pairX[weekday] = x;
      count(x > 0, rating);
    }
  }

  private void count(boolean isExposed, double rating) {
    exposed += isExposed ? 1 : 0;
    unexposed += isExposed ? 0 : 1;
    exposedSum += isExposed ? rating : 0;
    unexposedSum += isExposed ? 0 : rating;
  }

  private void group() {
    Map<List<Integer>, List<Integer>> byPeriod = new LinkedHashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      byPeriod.computeIfAbsent(pieces.get(i).period, k -> new ArrayList<>()).add(i);
    }
    for (List<Integer> group : byPeriod.values()) {
      int[] members = group.stream().mapToInt(Integer::intValue).toArray();
      groups.add(members);
      for (int weekday = 0; weekday < WEEK; weekday++) {
        centre(members, weekday, Part.X);
        centre(members, weekday, Part.Y);
        centre(members, weekday, Part.PAIR_X);
      }
    }
  }

  private void centre(int[] members, int weekday, Part part) {
    double sum = 0;
    int known = 0;
    for (int i : members) {
      double value = pieces.get(i).part(part)[weekday];
      if (!Double.isNaN(value)) {
        sum += value;
        known++;
      }
    }
    for (int i : members) {
      pieces.get(i).part(part)[weekday] -= known == 0 ? 0 : sum / known;
    }
  }

  /** Returns the pieces that may change places, group by group. */
  List<int[]> groups() {
    return groups;
  }

  int size() {
    return pieces.size();
  }

  int exposed() {
    return exposed;
  }

  int unexposed() {
    return unexposed;
  }

  double meanExposed() {
    return exposedSum / exposed;
  }

  double meanUnexposed() {
    return unexposedSum / unexposed;
  }

  /**
   * Returns which share of the orders at least gives the same products as any one, at every lag:
   * those in which only weeks change places that are alike in the rating, or alike in the context.
   */
  static double leastShare(List<WeekPieces> lags) {
    return Math.max(alike(lags, Part.X), alike(lags, Part.Y));
  }

  private static double alike(List<WeekPieces> lags, Part part) {
    double share = 1;
    for (int[] group : lags.get(0).groups) {
      Map<List<Double>, Integer> seen = new HashMap<>();
      for (int place = 0; place < group.length; place++) {
        int week = group[place];
        List<Double> values =
            lags.stream()
                .flatMapToDouble(lag -> Arrays.stream(lag.pieces.get(week).part(part)))
                .boxed()
                .toList();
        share *= (double) seen.merge(values, 1, Integer::sum) / (place + 1);
      }
    }
    return share;
  }

  /** Returns the products of the context of each piece with the rating of each piece. */
  double[][] products(Part part) {
    double[][] products = new double[pieces.size()][pieces.size()];
    for (int[] group : groups) {
      for (int i : group) {
        for (int j : group) {
          products[i][j] = product(pieces.get(i).x, pieces.get(j).part(part));
        }
      }
    }
    return products;
  }

  /** Returns the sum of the context with itself; 0 where nothing can be compared. */
  double spread() {
    double spread = 0;
    for (Piece piece : pieces) {
      spread += product(piece.x, piece.pairX);
    }
    return spread;
  }

  private static double product(double[] x, double[] y) {
    double sum = 0;
    for (int weekday = 0; weekday < WEEK; weekday++) {
      double product = x[weekday] * y[weekday];
      sum += Double.isNaN(product) ? 0 : product;
    }
    return sum;
  }

  /** Returns a tenth of the scale, to which ties are relative: no p changes with the scale. */
  double tenth() {
    return rated.tenth();
  }

  /** Returns the counts that make the seed. */
  int[] counts() {
    int[] counts = new int[3 + pieces.size()];
    counts[0] = exposed;
    counts[1] = unexposed;
    counts[2] = rated.onTenths(exposedSum + unexposedSum, exposed + unexposed);
    return counts;
  }

  /** What is centred. */
  enum Part {
    /** The context of all days of which it is known. */
    X,
    /** The rating of the days of which both are known. */
    Y,
    /** The context of those days. */
    PAIR_X
  }

  private static final class Piece {
    private final List<Integer> period;
    private final double[] x = unknown();
    private final double[] y = unknown();
    private final double[] pairX = unknown();
    private final int monday;
    private boolean isRated;

    Piece(List<Integer> period, int monday) {
      this.period = period;
      this.monday = monday;
    }

    private static double[] unknown() {
      double[] unknown = new double[WEEK];
      Arrays.fill(unknown, Double.NaN);
      return unknown;
    }

    boolean hasRating() {
      return Arrays.stream(y).anyMatch(v -> !Double.isNaN(v));
    }

    double[] part(Part part) {
      return switch (part) {
        case X -> x;
        case Y -> y;
        case PAIR_X -> pairX;
      };
    }
  }
}
