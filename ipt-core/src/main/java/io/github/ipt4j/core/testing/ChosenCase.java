// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import static com.google.common.collect.Iterables.getFirst;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SafetyRecord;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.sample.Course;
import io.github.ipt4j.core.sample.SyntheticCourse;
import io.github.ipt4j.core.sample.Truth;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link IptCase} says, in one of its runs.
 *
 * @param sample the written case
 * @param seed the seed of a generated one
 * @param index which of the seed's cases it is
 * @param area the problem area, where it is said
 * @param sessions the number of sessions, where it is said
 * @param world the name of the world; empty for the default
 * @param from supplies the generator, where it is said
 * @param of what a view is of; empty for the first
 */
record ChosenCase(
    Optional<SampleCase> sample,
    long seed,
    long index,
    Optional<ProblemAreaKind> area,
    Optional<Integer> sessions,
    String world,
    Optional<Class<? extends Supplier<SyntheticCourse>>> from,
    String of) {

  private static final ImmutableMap<Class<?>, BiFunction<CaseHistory, String, ?>> VIEWS =
      ImmutableMap.<Class<?>, BiFunction<CaseHistory, String, ?>>builder()
          .put(CaseHistory.class, (history, of) -> history)
          .put(SymptomDiary.class, ChosenCase::diary)
          .put(DailyRatings.class, ChosenCase::ratings)
          .put(MeasureSeries.class, ChosenCase::measures)
          .put(ContactLog.class, (history, of) -> there(history.contactLog(), "a contact log"))
          .put(
              ExposedDiary.class,
              (history, of) ->
                  there(
                      history.exposedDiary(diary(history, of).symptom()),
                      "a diary with a contact log"))
          .put(
              ExposedRatings.class,
              (history, of) ->
                  there(
                      history.exposedRatings(ratings(history, of).scale()),
                      "ratings with a contact log"))
          .put(SessionRecord.class, (history, of) -> history.sessionRecord())
          .put(SafetyRecord.class, (history, of) -> history.safety())
          .buildOrThrow();

  /** Returns what an annotation says in a run, counted from 0. */
  static ChosenCase of(IptCase said, int run) {
    SampleCase[] samples = said.sample();
    return new ChosenCase(
        samples.length == 0 ? Optional.empty() : Optional.of(samples[run % samples.length]),
        said.seed(),
        said.index() + run,
        only("area", ImmutableList.copyOf(said.area())),
        only("sessions", Ints.asList(said.sessions())),
        said.world(),
        only("from", ImmutableList.copyOf(said.from())),
        said.of());
  }

  private static <T> Optional<T> only(String attribute, List<T> said) {
    Refusal.unless(said.size() <= 1, attribute, "must be said once", said.size());
    return Optional.ofNullable(getFirst(said, null));
  }

  /** Returns whether a parameter may be of that type. */
  static boolean gives(Class<?> type) {
    return VIEWS.containsKey(type) || type == Course.class || type == Truth.class;
  }

  /** Returns what a parameter of that type gets. */
  Object as(Class<?> type) {
    if (type == Course.class) {
      return course();
    } else if (type == Truth.class) {
      return course().truth();
    }
    BiFunction<CaseHistory, String, ?> view = VIEWS.get(type);
    if (view == null) {
      throw Refusal.builder("parameter", "must be of a type that IptCase gives").build();
    }
    return view.apply(sample.map(SampleCase::history).orElseGet(() -> course().history()), of);
  }

  private Course course() {
    Refusal.unless(sample.isEmpty(), "sample", "must not be said of what is planted in a case");
    Refusal.unless(world.isEmpty() || from.isEmpty(), "world", "must not be said beside from");
    SyntheticCourse course = from.map(ChosenCase::made).orElseGet(this::named).withSeed(seed);
    course = area.map(course::withProblemArea).orElse(course);
    return sessions.map(course::withSessions).orElse(course).course(index);
  }

  private SyntheticCourse named() {
    if (world.isEmpty()) {
      return SyntheticCourse.withDefaults();
    }
    ImmutableMap<String, SyntheticCourse> worlds = SyntheticCourse.worlds();
    Refusal.unless(
        worlds.containsKey(world),
        "world",
        "must be one of " + String.join(", ", worlds.keySet()),
        world);
    return requireNonNull(worlds.get(world));
  }

  private static SyntheticCourse made(Class<? extends Supplier<SyntheticCourse>> type) {
    try {
      Constructor<? extends Supplier<SyntheticCourse>> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance().get();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("from must have a constructor without parameters", e);
    }
  }

  private static SymptomDiary diary(CaseHistory history, String of) {
    return history.symptomDiary(
        chosen(history.symptoms(), symptom -> symptom.name(), of, "a symptom"));
  }

  private static DailyRatings ratings(CaseHistory history, String of) {
    return history.dailyRatings(chosen(history.scales(), scale -> scale.rating(), of, "a rating"));
  }

  private static MeasureSeries measures(CaseHistory history, String of) {
    return history.measureSeries(
        chosen(history.instruments(), instrument -> instrument.code(), of, "an instrument"));
  }

  private static <T> T chosen(Collection<T> all, Function<T, String> name, String of, String what) {
    return there(
        all.stream().filter(each -> of.isEmpty() || name.apply(each).equals(of)).findFirst(), what);
  }

  private static <T> T there(Optional<T> part, String what) {
    return part.orElseThrow(
        () -> Refusal.builder("case", "must have " + what + " of what IptCase says").build());
  }

  /** Returns the annotation that says this of an ordinary test. */
  String annotation() {
    List<String> said = new ArrayList<>();
    if (sample.isPresent()) {
      said.add("sample = SampleCase." + sample.get());
    } else {
      said.add("seed = " + seed);
      add(said, "index = ", index == 0 ? null : index);
      add(said, "area = ProblemAreaKind.", area.orElse(null));
      add(said, "sessions = ", sessions.orElse(null));
      add(said, "world = ", quoted(world));
      add(said, "from = ", from.map(type -> type.getSimpleName() + ".class").orElse(null));
    }
    add(said, "of = ", quoted(of));
    return "@IptCase(" + String.join(", ", said) + ")";
  }

  private static @Nullable String quoted(String text) {
    return text.isEmpty() ? null : '"' + text + '"';
  }

  private static void add(List<String> said, String attribute, @Nullable Object value) {
    if (value != null) {
      said.add(attribute + value);
    }
  }
}
