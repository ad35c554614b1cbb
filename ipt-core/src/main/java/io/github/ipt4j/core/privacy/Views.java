// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.reflect.TypeToken;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.DayValue;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.privacy.Composition.Part;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The views that are no generated values: what they are composed of. */
final class Views {
  static final ImmutableMap<Class<?>, Composition> ALL =
      ImmutableMap.of(
          SymptomDiary.class, symptomDiary(),
          DailyRatings.class, dailyRatings(),
          DayStates.class, dayStates());

  private Views() {}

  private static Composition symptomDiary() {
    return new Composition(
        SymptomDiary.class,
        ImmutableList.of(
            part(
                SymptomDiary.class,
                "recording",
                new TypeToken<SymptomRecording>() {},
                SymptomDiary::recording),
            part(
                SymptomDiary.class,
                "episodes",
                new TypeToken<ImmutableList<SymptomEpisode>>() {},
                SymptomDiary::episodes),
            part(
                SymptomDiary.class,
                "dayStart",
                new TypeToken<LocalTime>() {},
                SymptomDiary::dayStart),
            part(
                SymptomDiary.class,
                "clearance",
                new TypeToken<ClearanceStatus>() {},
                SymptomDiary::clearance)),
        parts ->
            SymptomDiary.of(
                    get(parts, "recording"),
                    get(parts, "dayStart"),
                    Views.<List<SymptomEpisode>>get(parts, "episodes"))
                .withClearance(get(parts, "clearance")));
  }

  private static Composition dailyRatings() {
    return new Composition(
        DailyRatings.class,
        ImmutableList.of(
            part(DailyRatings.class, "scale", new TypeToken<RatingScale>() {}, DailyRatings::scale),
            part(
                DailyRatings.class,
                "dayStart",
                new TypeToken<LocalTime>() {},
                DailyRatings::dayStart),
            part(
                DailyRatings.class,
                "dayValue",
                new TypeToken<DayValue>() {},
                DailyRatings::dayValue),
            part(
                DailyRatings.class,
                "taken",
                new TypeToken<ImmutableList<RatingTaken>>() {},
                DailyRatings::taken),
            part(
                DailyRatings.class,
                "diary",
                new TypeToken<Optional<SymptomDiary>>() {},
                DailyRatings::diary)),
        Views::dailyRatings);
  }

  private static DailyRatings dailyRatings(Map<String, Object> parts) {
    Optional<SymptomDiary> diary = get(parts, "diary");
    if (diary.isPresent()) {
      return DailyRatings.of(diary.get());
    }
    var ratings =
        DailyRatings.builder(get(parts, "scale"))
            .dayStart(get(parts, "dayStart"))
            .dayValue(get(parts, "dayValue"));
    Views.<List<RatingTaken>>get(parts, "taken").forEach(ratings::add);
    return ratings.build();
  }

  private static Composition dayStates() {
    return new Composition(
        DayStates.class,
        ImmutableList.of(
            part(DayStates.class, "state", new TypeToken<String>() {}, DayStates::state),
            part(
                DayStates.class,
                "holds",
                new TypeToken<ImmutableSortedMap<LocalDate, Boolean>>() {},
                s ->
                    ImmutableSortedMap.copyOf(
                        Maps.asMap(s.askedDays(), s.holdingDays()::contains))),
            part(
                DayStates.class,
                "ids",
                new TypeToken<ImmutableList<EventId>>() {},
                DayStates::ids)),
        parts ->
            DayStates.of(
                get(parts, "state"), get(parts, "holds"), Views.<List<EventId>>get(parts, "ids")));
  }

  private static <V, T> Part part(
      Class<V> view, String name, TypeToken<T> type, Function<V, T> of) {
    return new Part(
        view.getSimpleName() + "." + name,
        name,
        type.getType(),
        value -> of.apply(view.cast(value)));
  }

  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals"
  }) // a part is of the type that its view has it in
  private static <T> T get(Map<String, Object> parts, String name) {
    return (T) requireNonNull(parts.get(name), name);
  }
}
