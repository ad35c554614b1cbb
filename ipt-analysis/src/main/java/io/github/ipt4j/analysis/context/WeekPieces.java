// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.Comparators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
    this(rated);
    collect(exposure, lag).values().stream().filter(Piece::hasPair).forEach(pieces::add);
    group();
  }

  private WeekPieces(RatedDays rated) {
    this.rated = rated;
  }

  /**
   * Returns for each lag the same weeks in the order of time: those with a day of which both are
   * known at some lag.
   */
  static List<WeekPieces> ofLags(RatedDays rated, Exposure exposure, int earliest, int latest) {
    List<WeekPieces> lags = new ArrayList<>();
    List<Map<List<Integer>, Piece>> weeks = new ArrayList<>();
    Comparator<Iterable<Integer>> inTime = Comparators.lexicographical(Integer::compare);
    Set<List<Integer>> paired = new TreeSet<>(inTime);
    for (int lag = earliest; lag <= latest; lag++) {
      WeekPieces pieces = new WeekPieces(rated);
      Map<List<Integer>, Piece> collected = pieces.collect(exposure, lag);
      collected.forEach(
          (week, piece) -> {
            if (piece.hasPair()) {
              paired.add(week);
            }
          });
      lags.add(pieces);
      weeks.add(collected);
    }
    for (int i = 0; i < lags.size(); i++) {
      paired.stream().map(weeks.get(i)::get).forEach(lags.get(i).pieces::add);
      lags.get(i).group();
    }
    return lags;
  }

  private Map<List<Integer>, Piece> collect(Exposure exposure, int lag) {
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
    return byWeek;
  }

  private static Piece piece(Map<List<Integer>, Piece> byWeek, ContextDays days, int day) {
    List<Integer> period = List.of(days.phaseOf(day), days.block(day));
    return byWeek.computeIfAbsent(
        List.of(period.get(0), period.get(1), day - ContextDays.weekdayOf(day)),
        k -> new Piece(period));
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
    int weekday = days.weekday(i);
    double rating = rated.value(i);
    piece.y[weekday] = rating;
    double x = piece.x[weekday];
    if (!Double.isNaN(x)) {
      piece.pairY[weekday] = rating;
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
        centre(members, weekday, Part.PAIR_Y);
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

  /** Returns how many pieces each group has. */
  int[] sizes() {
    return groups.stream().mapToInt(group -> group.length).toArray();
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

  /** Returns by how many points the rating is higher with the context, weekdays alike. */
  double effect() {
    double sum = 0;
    for (Piece piece : pieces) {
      sum += product(piece.x, piece.pairY);
    }
    return sum / spread();
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
    /**
     * The rating of all rated days: weeks that change places bring all that they hold, so that an
     * order of them is as likely as any other whatever is known of the context.
     */
    Y,
    /** The context of the days of which both are known. */
    PAIR_X,
    /** The rating of those days. */
    PAIR_Y
  }

  private static final class Piece {
    private final List<Integer> period;
    private final double[] x = unknown();
    private final double[] y = unknown();
    private final double[] pairX = unknown();
    private final double[] pairY = unknown();

    Piece(List<Integer> period) {
      this.period = period;
    }

    private static double[] unknown() {
      double[] unknown = new double[WEEK];
      Arrays.fill(unknown, Double.NaN);
      return unknown;
    }

    boolean hasPair() {
      return Arrays.stream(pairX).anyMatch(v -> !Double.isNaN(v));
    }

    double[] part(Part part) {
      return switch (part) {
        case X -> x;
        case Y -> y;
        case PAIR_X -> pairX;
        case PAIR_Y -> pairY;
      };
    }
  }
}
