// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import io.github.ipt4j.analysis.internal.Holm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The contexts of a screen, those with the smallest p first and those that were not tested last,
 * and all tests that are decided together with theirs.
 *
 * @param contrasts the contexts
 * @param places the place of each among the p-values, {@link #UNTESTED} of what was not tested
 * @param family the p-values that are decided together, of other screens too
 */
record Ranks<C>(
    ImmutableList<C> contrasts, ImmutableList<Integer> places, ImmutableList<Double> family) {
  private static final int UNTESTED = -1;

  /** What was tested as one of several: its result, its own level and its adjusted p. */
  @FunctionalInterface
  interface Decision<C, R> {
    R of(C contrast, double level, double adjusted);
  }

  /** Ranks the contexts of screens that are decided together. */
  static <C> List<Ranks<C>> of(List<List<C>> screens, Function<C, OptionalDouble> p) {
    List<Double> family = new ArrayList<>();
    List<List<Integer>> places = new ArrayList<>();
    for (List<C> screen : screens) {
      List<Integer> own = new ArrayList<>();
      for (C contrast : screen) {
        OptionalDouble tested = p.apply(contrast);
        own.add(tested.isPresent() ? family.size() : UNTESTED);
        tested.ifPresent(family::add);
      }
      places.add(own);
    }
    ImmutableList<Double> all = ImmutableList.copyOf(family);
    return IntStream.range(0, screens.size())
        .mapToObj(i -> ranked(screens.get(i), places.get(i), all))
        .toList();
  }

  private static <C> Ranks<C> ranked(
      List<C> contrasts, List<Integer> places, ImmutableList<Double> family) {
    List<Integer> order =
        IntStream.range(0, places.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> key(places.get(i), family)))
            .toList();
    return new Ranks<>(
        order.stream().map(contrasts::get).collect(ImmutableList.toImmutableList()),
        order.stream().map(places::get).collect(ImmutableList.toImmutableList()),
        family);
  }

  /** No p reaches 2. */
  private static double key(int place, List<Double> family) {
    return place == UNTESTED ? 2 : family.get(place);
  }

  /** Returns the same ranks of what the contexts are decided to be. */
  <R> Ranks<R> decided(double alpha, Function<C, R> alone, Decision<C, R> together) {
    double[] levels = Holm.levels(Doubles.toArray(family), alpha);
    double[] adjusted = adjusted();
    ImmutableList.Builder<R> decided = ImmutableList.builder();
    for (int i = 0; i < contrasts.size(); i++) {
      int place = places.get(i);
      decided.add(
          place == UNTESTED
              ? alone.apply(contrasts.get(i))
              : together.of(contrasts.get(i), levels[place], adjusted[place]));
    }
    return new Ranks<>(decided.build(), places, family);
  }

  /** Returns the same ranks with every context changed. */
  Ranks<C> each(UnaryOperator<C> change) {
    return new Ranks<>(
        contrasts.stream().map(change).collect(ImmutableList.toImmutableList()), places, family);
  }

  /** Returns how many contexts were tested. */
  int tests() {
    return (int) places.stream().filter(place -> place != UNTESTED).count();
  }

  /** Returns the smallest p as it is adjusted. */
  OptionalDouble smallestAdjusted() {
    double[] adjusted = adjusted();
    return places.stream()
        .filter(place -> place != UNTESTED)
        .mapToDouble(place -> adjusted[place])
        .min();
  }

  private double[] adjusted() {
    return Holm.adjusted(Doubles.toArray(family));
  }
}
