// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * From an application's own records to a headline: convert each patient's check-ins to a {@link
 * SymptomDiary}, put the question, show the sentence.
 */
public final class EmbedInAnApplication {
  private EmbedInAnApplication() {}

  /**
   * A row of the application's own table: what a patient answered on a day.
   *
   * @param patient the application's key of the patient
   * @param day the day asked about
   * @param headache 0 for none to 10 for the worst, empty if the question was left open
   */
  public record CheckIn(String patient, LocalDate day, OptionalInt headache) {}

  /**
   * Prints the headline of two patients.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    headlines(checkIns())
        .forEach((patient, headline) -> System.out.print(patient + ": " + headline + "\n"));
  }

  /**
   * Returns what the application shows of each patient.
   *
   * @param checkIns the rows of the table, in any order
   * @return a sentence for each patient
   */
  public static ImmutableSortedMap<String, String> headlines(List<CheckIn> checkIns) {
    return checkIns.stream()
        .map(CheckIn::patient)
        .distinct()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(),
                patient -> patient,
                patient -> headline(diary(patient, checkIns))));
  }

  /** A question that was left open leaves its day unrecorded: it is no "none". */
  private static SymptomDiary diary(String patient, List<CheckIn> checkIns) {
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.HEADACHE);
    for (CheckIn checkIn : checkIns) {
      if (checkIn.patient().equals(patient) && checkIn.headache().isPresent()) {
        int intensity = checkIn.headache().getAsInt();
        if (intensity == 0) {
          diary.addFreeDay(checkIn.day());
        } else {
          diary.addSymptomDay(checkIn.day(), intensity);
        }
      }
    }
    return diary.build();
  }

  private static String headline(SymptomDiary diary) {
    WeeklyPeriodicityResult result = WeeklyPeriodicity.withDefaults().analyze(diary);
    return result.conclusion() == Conclusion.INSUFFICIENT_DATA
        ? "Not enough to go by yet. " + result.headline()
        : result.headline();
  }

  /** Stands for the application's table: one patient of ten weeks, one who has just begun. */
  private static List<CheckIn> checkIns() {
    List<CheckIn> rows = new ArrayList<>();
    LocalDate monday = LocalDate.of(2024, 1, 1);
    for (LocalDate day = monday; day.isBefore(monday.plusWeeks(10)); day = day.plusDays(1)) {
      boolean lateInTheWeek = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0;
      boolean open = day.getDayOfMonth() % 9 == 0;
      boolean headache = lateInTheWeek && day.getDayOfMonth() % 4 != 0;
      rows.add(
          new CheckIn(
              "patient-17", day, open ? OptionalInt.empty() : OptionalInt.of(headache ? 6 : 0)));
    }
    rows.add(new CheckIn("patient-18", monday.plusWeeks(9), OptionalInt.of(4)));
    rows.add(new CheckIn("patient-18", monday.plusWeeks(9).plusDays(1), OptionalInt.of(0)));
    return rows;
  }
}
