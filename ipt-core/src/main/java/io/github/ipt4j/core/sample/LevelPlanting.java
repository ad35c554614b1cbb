// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;

/** Plants a daily rating. */
final class LevelPlanting {
  private static final double STEPS = 1000;

  private final Plot plot;
  private final DayPlanting days;

  LevelPlanting(Plot plot, DayPlanting days) {
    this.plot = plot;
    this.days = days;
  }

  void plant(PlantedLevel level, int part) {
    Draws draws = plot.draws(Draws.Purpose.LEVEL, part);
    double fresh = StrictMath.sqrt(1 - level.carriedOver() * level.carriedOver());
    double noise = draws.normal();
    for (int t = 0; t < days.days(); t++) {
      noise = t == 0 ? noise : level.carriedOver() * noise + fresh * draws.normal();
      boolean isRated = !draws.happens(level.missing()) && !plot.isInGap(t);
      if (isRated) {
        LocalDate day = plot.day(t);
        double value = level.level() + added(level, t, day) + level.deviation() * noise;
        plot.add(
            RatingTaken.builder()
                .id(new EventId(level.scale().rating() + "@" + day))
                .at(EventTime.on(day))
                .rating(level.scale().rating())
                .value(onScale(value, level.scale()))
                .build());
        plot.count(Counted.RATED_DAYS, level.scale().rating());
      }
    }
  }

  private double added(PlantedLevel level, int t, LocalDate day) {
    boolean isWith = level.person().map(p -> days.isContact(p, t)).orElse(false);
    boolean isIn = level.state().map(s -> days.holds(s, t)).orElse(false);
    return level.weekdays().on(day.getDayOfWeek())
        + (plot.isLater(t) ? level.change() : 0)
        + (isWith ? level.withContact() : 0)
        + (isIn ? level.withState() : 0);
  }

  private static double onScale(double value, RatingScale scale) {
    double step = scale.range() / STEPS;
    double steps = Math.rint((value - scale.least()) / step);
    return scale.least() + Math.max(0, Math.min(STEPS, steps)) * scale.range() / STEPS;
  }
}
