// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** For which view which analysis has which conclusion. */
final class SeededResults {
  private static final SeededResults ALL = new SeededResults();

  static {
    DescribedCases.addTo(ALL);
    DescribedPeople.addTo(ALL);
    TestedDiaries.addTo(ALL);
    TestedContexts.addTo(ALL);
  }

  private final Map<Class<?>, Map<Conclusion, Supplier<? extends AnalysisResult>>> entries =
      new LinkedHashMap<>();

  private SeededResults() {}

  /** Says that an analysis has a conclusion for a view, which is made when it is asked for. */
  <V, R extends AnalysisResult> SeededResults has(
      Conclusion conclusion,
      Class<? extends Analysis<V, R>> type,
      Analysis<V, R> analysis,
      Supplier<? extends V> view) {
    entries
        .computeIfAbsent(type, t -> new EnumMap<>(Conclusion.class))
        .put(conclusion, () -> analysis.analyze(view.get()));
    return this;
  }

  /** Says that an analysis describes one view, and finds too little for it in another. */
  <V, R extends AnalysisResult> SeededResults describes(
      Class<? extends Analysis<V, R>> type,
      Analysis<V, R> analysis,
      Supplier<? extends V> enough,
      Supplier<? extends V> little) {
    return has(Conclusion.DESCRIBED, type, analysis, enough)
        .has(Conclusion.INSUFFICIENT_DATA, type, analysis, little);
  }

  /** Returns the conclusions that there are of an analysis. */
  static ImmutableSet<Conclusion> conclusions(Class<?> type) {
    return Sets.immutableEnumSet(of(type).keySet());
  }

  /** Returns the types of all analyses that there are results of. */
  static ImmutableSet<Class<?>> types() {
    return ImmutableSet.copyOf(ALL.entries.keySet());
  }

  /** Returns the result of a conclusion; null if there is none. */
  @SuppressWarnings("unchecked") // what is put under a type is of its result
  static <R extends AnalysisResult> @Nullable R result(
      Class<? extends Analysis<?, R>> type, Conclusion conclusion) {
    Supplier<? extends AnalysisResult> entry = of(type).get(conclusion);
    return entry == null ? null : (R) entry.get();
  }

  private static Map<Conclusion, Supplier<? extends AnalysisResult>> of(Class<?> type) {
    Map<Conclusion, Supplier<? extends AnalysisResult>> entries = ALL.entries.get(type);
    checkArgument(
        entries != null, "analysis must be of this library, but was %s", type.getSimpleName());
    return entries;
  }
}
