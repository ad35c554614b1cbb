// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.StrayDays;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.util.Optional;

/** What every result says of a record some of whose dates lie far from all the others. */
public final class DateCaveats {
  private static final int TOLD = 3;

  private DateCaveats() {}

  /**
   * Returns the caveat of a diary.
   *
   * @param diary the diary
   * @return one caveat, or none where no recorded day is stray
   */
  public static ImmutableList<Caveat> of(SymptomDiary diary) {
    return list(
        StrayDays.of(diary),
        Clause.of("finding.stray.diary").with("symptom", Cell.name(diary.symptom().name())));
  }

  /**
   * Returns the caveat of ratings.
   *
   * @param ratings the ratings
   * @return one caveat, or none where no rated day is stray
   */
  public static ImmutableList<Caveat> of(DailyRatings ratings) {
    return ratings
        .diary()
        .map(DateCaveats::of)
        .orElseGet(
            () ->
                list(
                    StrayDays.of(ratings),
                    Clause.of("finding.stray.ratings")
                        .with("rating", RatingCells.of(ratings).name())));
  }

  /**
   * Returns the caveat of a contact log.
   *
   * @param log the log
   * @return one caveat, or none where no day of it is stray
   */
  public static ImmutableList<Caveat> of(ContactLog log) {
    return list(StrayDays.of(log), Clause.of("finding.stray.log"));
  }

  /**
   * Returns the caveat of measures.
   *
   * @param series the measures
   * @return one caveat, or none where no form is of a stray day
   */
  public static ImmutableList<Caveat> of(MeasureSeries series) {
    return list(
        StrayDays.of(series),
        Clause.of("finding.stray.measure")
            .with("instrument", Cell.name(series.instrument().code())));
  }

  /**
   * Returns the caveats of a diary and the log that it is held against.
   *
   * @param exposed the diary and the log
   * @return those of the diary, then those of the log
   */
  public static ImmutableList<Caveat> of(ExposedDiary exposed) {
    return ImmutableList.<Caveat>builder()
        .addAll(of(exposed.diary()))
        .addAll(of(exposed.log()))
        .build();
  }

  /**
   * Returns the caveats of ratings and the log that they are held against.
   *
   * @param exposed the ratings and the log
   * @return those of the ratings, or of the diary whose intensities they are, then those of the log
   */
  public static ImmutableList<Caveat> of(ExposedRatings exposed) {
    return ImmutableList.<Caveat>builder()
        .addAll(
            exposed.ratings().diary().map(DateCaveats::of).orElseGet(() -> of(exposed.ratings())))
        .addAll(of(exposed.log()))
        .build();
  }

  private static ImmutableList<Caveat> list(Optional<StrayDays> stray, Clause days) {
    return stray
        .map(s -> ImmutableList.of(new Caveat(Caveat.Kind.STRAY_DAYS, clause(s, days))))
        .orElse(ImmutableList.of());
  }

  private static Clause clause(StrayDays stray, Clause days) {
    int more = stray.days().size() - TOLD;
    ImmutableList.Builder<Cell> told = ImmutableList.builder();
    stray.days().stream().limit(TOLD).map(Cell::day).forEach(told::add);
    if (more > 0) {
      told.add(Cell.words(Clause.of("finding.stray.more").with("n", more)));
    }
    return Clause.of("finding.stray")
        .with("share", Cell.share(stray.days().size(), stray.of()))
        .with("n", stray.days().size())
        .with("days", days)
        .with("told", Cell.list(told.build()));
  }
}
