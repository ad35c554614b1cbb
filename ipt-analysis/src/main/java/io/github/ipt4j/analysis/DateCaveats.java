// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.StrayDays;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
    return list(StrayDays.of(diary), "recorded day of " + diary.symptom());
  }

  /**
   * Returns the caveat of a contact log.
   *
   * @param log the log
   * @return one caveat, or none where no day of it is stray
   */
  public static ImmutableList<Caveat> of(ContactLog log) {
    return list(StrayDays.of(log), "day of the contact log");
  }

  /**
   * Returns the caveat of measures.
   *
   * @param series the measures
   * @return one caveat, or none where no form is of a stray day
   */
  public static ImmutableList<Caveat> of(MeasureSeries series) {
    return list(StrayDays.of(series), "day of " + series.instrument().code());
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

  private static ImmutableList<Caveat> list(Optional<StrayDays> stray, String day) {
    return stray
        .map(s -> ImmutableList.of(new Caveat(Caveat.Kind.STRAY_DAYS, sentence(s, day))))
        .orElse(ImmutableList.of());
  }

  private static String sentence(StrayDays stray, String day) {
    int number = stray.days().size();
    String noun = day.replaceFirst("^(\\w+ )?day", "$0s");
    List<String> told =
        stray.days().stream().limit(TOLD).map(Object::toString).collect(Collectors.toList());
    if (number > TOLD) {
      told.add((number - TOLD) + " more");
    }
    return number
        + " of "
        + stray.of()
        + " "
        + noun
        + (number == 1 ? " lies" : " lie")
        + " more than a year away from the others ("
        + Wording.list(told)
        + "): "
        + (number == 1 ? "is its year right? It counts" : "are their years right? They count")
        + " like every other.";
  }
}
