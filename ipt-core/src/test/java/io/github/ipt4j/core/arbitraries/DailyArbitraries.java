// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.arbitraries;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of what is entered day by day beside the diaries: ratings and states of the day. */
final class DailyArbitraries {
  private static final RatingScale SLEEP = RatingScale.ofBetter("sleep", 0, 100);
  private static final int DAYS = 28;

  private DailyArbitraries() {}

  /** Returns the scales that the ratings among events need. */
  static List<RatingScale> scalesOf(List<SessionEvent> events) {
    return events.stream().anyMatch(RatingTaken.class::isInstance) ? List.of(SLEEP) : List.of();
  }

  /** Returns events of sessions, and in most cases ratings of sleep, and a state of the day. */
  static Arbitrary<List<SessionEvent>> withSessionEvents() {
    return Combinators.combine(
            EventArbitraries.sessionEvents(),
            Arbitraries.doubles().between(0, 100).ofScale(1).list().ofMaxSize(DAYS),
            Arbitraries.of(true, false).list().ofMaxSize(DAYS))
        .as(DailyArbitraries::together);
  }

  private static List<SessionEvent> together(
      List<SessionEvent> events, List<Double> ratings, List<Boolean> states) {
    ImmutableList.Builder<SessionEvent> all = ImmutableList.<SessionEvent>builder().addAll(events);
    for (int i = 0; i < ratings.size(); i++) {
      all.add(
          RatingTaken.builder()
              .id(new EventId("sleep-" + i))
              .at(EventTime.at(DiaryArbitraries.FIRST.plusDays(i / 2 * 2L).atTime(7 + i % 2, 0)))
              .rating(SLEEP.rating())
              .value(ratings.get(i))
              .build());
    }
    for (int i = 0; i < states.size(); i++) {
      all.add(
          DayState.builder()
              .id(new EventId("state-" + i))
              .at(EventTime.on(DiaryArbitraries.FIRST.plusDays(i)))
              .state("night shift")
              .holds(states.get(i))
              .build());
    }
    return all.build();
  }
}
