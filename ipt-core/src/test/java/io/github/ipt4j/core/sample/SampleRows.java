// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The files of a sample as rows of text, by column; none of the library's readers is asked. */
final class SampleRows {
  private SampleRows() {}

  /** Only the last column, a note, is ever quoted and may hold a comma. */
  static ImmutableList<Row> of(String file) throws IOException {
    List<String> lines =
        Resources.toString(Resources.getResource(SampleCases.class, file), UTF_8).lines().toList();
    List<String> columns = Splitter.on(',').splitToList(lines.get(0));
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = Splitter.on(',').limit(columns.size()).splitToList(line);
      ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), fields.get(i));
      }
      rows.add(new Row(row.buildOrThrow()));
    }
    return rows.build();
  }

  /** One row; every column of the header is in it. */
  record Row(ImmutableMap<String, String> fields) {
    String get(String column) {
      return requireNonNull(fields.get(column), column);
    }

    LocalDate date() {
      return LocalDate.parse(get("date"));
    }

    boolean has(String column, String value) {
      return get(column).equals(value);
    }
  }

  static NavigableSet<LocalDate> days(List<Row> rows, Predicate<Row> which) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    rows.stream().filter(which).map(Row::date).forEach(days::add);
    return days;
  }

  /** The days on which the symptom was there. */
  static NavigableSet<LocalDate> with(Map<LocalDate, Integer> intensities) {
    return new TreeSet<>(Maps.filterValues(intensities, intensity -> intensity > 0).keySet());
  }

  /** The intensity of each recorded day, 0 where it was free of the symptom. */
  static NavigableMap<LocalDate, Integer> intensities(String name, String symptom)
      throws IOException {
    NavigableMap<LocalDate, Integer> days = new TreeMap<>();
    of(name + "-diary.csv").stream()
        .filter(r -> r.has("symptom", symptom))
        .forEach(r -> days.merge(r.date(), Integer.valueOf(r.get("intensity")), Math::max));
    return days;
  }

  /**
   * The chance that as many of n, or an outcome no likelier, come with chance p each: two-sided.
   */
  static double binomial(int observed, int n, double p) {
    double[] chances = new double[n + 1];
    for (int k = 0; k <= n; k++) {
      chances[k] = StrictMath.pow(p, k) * StrictMath.pow(1 - p, n - k) * choose(n, k);
    }
    return sumOfNoLikelier(chances, chances[observed]);
  }

  /** The chance of tables no likelier than x of n with it and k - x of the m - n without. */
  static double hypergeometric(int x, int n, int k, int m) {
    double[] chances = new double[Math.min(n, k) + 1];
    for (int i = Math.max(0, k - (m - n)); i < chances.length; i++) {
      chances[i] = choose(n, i) * choose(m - n, k - i) / choose(m, k);
    }
    return sumOfNoLikelier(chances, chances[x]);
  }

  private static double sumOfNoLikelier(double[] chances, double chance) {
    double sum = 0;
    for (double other : chances) {
      sum += other <= chance * (1 + 1e-9) ? other : 0;
    }
    return sum;
  }

  private static double choose(int n, int k) {
    double ways = 1;
    for (int i = 1; i <= k; i++) {
      ways = ways * (n - k + i) / i;
    }
    return ways;
  }
}
