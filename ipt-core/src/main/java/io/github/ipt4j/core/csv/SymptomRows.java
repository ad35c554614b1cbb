// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.csv.CsvConventions.SeveralEntries;
import io.github.ipt4j.core.diary.DeclaredCourse;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;

/** The diary rows of one client and symptom, in columns. */
final class SymptomRows {
  static final int NONE = Integer.MIN_VALUE;

  private final Symptom symptom;
  private int size;
  private boolean ascending = true;
  private int[] days;
  private double[] intensities;
  private int[] onsets;
  private int[] entered;
  private long[] lines;
  private boolean[] nights;
  private boolean anyNight;

  /** Makes room for so many rows, at least 1; it grows when more are added. */
  SymptomRows(Symptom symptom, int room) {
    this.symptom = symptom;
    this.days = new int[room];
    this.intensities = new double[room];
    this.onsets = new int[room];
    this.entered = new int[room];
    this.lines = new long[room];
    this.nights = new boolean[room];
  }

  Symptom symptom() {
    return symptom;
  }

  int size() {
    return size;
  }

  /**
   * Adds a row; onset (minute of the day) and entered (epoch day) may be {@link #NONE}, and a night
   * row bears the date of the next day.
   */
  void add(int day, double intensity, int onset, int written, long line, boolean night) {
    if (size == days.length) {
      grow();
    }
    ascending &= size == 0 || day >= days[size - 1];
    days[size] = day;
    intensities[size] = intensity;
    onsets[size] = onset;
    entered[size] = written;
    lines[size] = line;
    nights[size] = night;
    anyNight |= night;
    size++;
  }

  private void grow() {
    days = Arrays.copyOf(days, 2 * size);
    intensities = Arrays.copyOf(intensities, 2 * size);
    onsets = Arrays.copyOf(onsets, 2 * size);
    entered = Arrays.copyOf(entered, 2 * size);
    lines = Arrays.copyOf(lines, 2 * size);
    nights = Arrays.copyOf(nights, 2 * size);
  }

  /** Sorts the rows by day; rows of one day stay in the order of the file. */
  void sort() {
    if (ascending) {
      return;
    }
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = ((long) days[i] << 32) | i;
    }
    Arrays.sort(keys);
    SymptomRows sorted = new SymptomRows(symptom, size);
    for (long key : keys) {
      sorted.copy(this, (int) key);
    }
    take(sorted);
    ascending = true;
  }

  private void copy(SymptomRows from, int i) {
    add(
        from.days[i],
        from.intensities[i],
        from.onsets[i],
        from.entered[i],
        from.lines[i],
        from.nights[i]);
  }

  private void take(SymptomRows other) {
    size = other.size;
    days = other.days;
    intensities = other.intensities;
    onsets = other.onsets;
    entered = other.entered;
    lines = other.lines;
    nights = other.nights;
  }

  /**
   * Lets a free entry give way to a night that was moved to its day, and makes one entry of several
   * where that was declared; the rows are sorted.
   */
  void settle(CsvConventions conventions) {
    SeveralEntries several = conventions.severalEntries();
    if (!anyNight && (several == SeveralEntries.REFUSED || !hasSeveral())) {
      return;
    }
    SymptomRows settled = new SymptomRows(symptom, size);
    for (int from = 0, to; from < size; from = to) {
      to = endOfDay(from);
      int first = settled.size;
      boolean givenWay = !hasNight(from, to);
      for (int i = from; i < to; i++) {
        boolean free = intensities[i] == 0;
        if (free && !givenWay) {
          givenWay = true;
        } else {
          settled.copy(this, i);
        }
      }
      settled.merge(first, several, conventions.dayStart());
    }
    take(settled);
  }

  private boolean hasSeveral() {
    for (int i = 1; i < size; i++) {
      if (days[i] == days[i - 1]) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNight(int from, int to) {
    for (int i = from; i < to; i++) {
      if (nights[i]) {
        return true;
      }
    }
    return false;
  }

  /** Makes one entry of the rows from there on, all of one day, where that was declared. */
  private void merge(int from, SeveralEntries several, LocalTime dayStart) {
    boolean merges =
        size - from > 1
            && (several == SeveralEntries.MEAN
                || (several == SeveralEntries.MAXIMUM && conflictIn(from, size) >= 0));
    if (!merges) {
      return;
    }
    double sum = 0;
    double maximum = 0;
    for (int i = from; i < size; i++) {
      sum += intensities[i];
      maximum = Math.max(maximum, intensities[i]);
      entered[from] =
          entered[from] == NONE || entered[i] == NONE ? NONE : Math.max(entered[from], entered[i]);
    }
    onsets[from] = earliestOnset(from, dayStart.toSecondOfDay() / 60);
    intensities[from] = several == SeveralEntries.MEAN ? sum / (size - from) : maximum;
    size = from + 1;
  }

  /** Returns the first onset of a day that begins at that minute, or {@link #NONE}. */
  private int earliestOnset(int from, int dayStart) {
    int earliest = NONE;
    for (int i = from; i < size; i++) {
      boolean earlier =
          onsets[i] != NONE
              && (earliest == NONE
                  || sinceStart(onsets[i], dayStart) < sinceStart(earliest, dayStart));
      if (earlier) {
        earliest = onsets[i];
      }
    }
    return earliest;
  }

  private static int sinceStart(int minute, int dayStart) {
    return Math.floorMod(minute - dayStart, 24 * 60);
  }

  /**
   * Returns the index of the first row, in the order of the file, that conflicts with an earlier
   * one of its day, or -1 if none does; the rows are sorted.
   */
  int firstConflict() {
    int first = -1;
    for (int from = 0, to; from < size; from = to) {
      to = endOfDay(from);
      int conflict = to - from == 1 ? -1 : conflictIn(from, to);
      if (conflict >= 0 && (first < 0 || lines[conflict] < lines[first])) {
        first = conflict;
      }
    }
    return first;
  }

  private int endOfDay(int from) {
    int to = from + 1;
    while (to < size && days[to] == days[from]) {
      to++;
    }
    return to;
  }

  private int conflictIn(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      for (int j = from; j < i; j++) {
        boolean apart = isTimed(i) && isTimed(j) && onsets[i] != onsets[j];
        if (!apart) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isTimed(int index) {
    return intensities[index] > 0 && onsets[index] != NONE;
  }

  long line(int index) {
    return lines[index];
  }

  LocalDate day(int index) {
    return LocalDate.ofEpochDay(days[index]);
  }

  /** Returns the diary; the rows are sorted and without a conflict. */
  SymptomDiary diary(CsvConventions conventions) {
    LocalTime dayStart = conventions.dayStart();
    SymptomDiary.Builder diary = SymptomDiary.builder(symptom).dayStart(dayStart);
    for (int i = 0, number = 1; i < size; i++) {
      number = i > 0 && days[i] == days[i - 1] ? number + 1 : 1;
      if (intensities[i] > 0) {
        diary.addEpisode(episode(i, day(i), number, dayStart));
      } else if (entered[i] == NONE) {
        diary.addFreeDay(days[i]);
      } else {
        diary.addFreeDay(day(i), LocalDate.ofEpochDay(entered[i]));
      }
    }
    DeclaredCourse course = conventions.declaredCourse(symptom);
    return course.equals(DeclaredCourse.NONE)
        ? diary.build()
        : diary.build().withDeclaredCourse(course);
  }

  private SymptomEpisode episode(int index, LocalDate day, int number, LocalTime dayStart) {
    EventTime at =
        onsets[index] == NONE
            ? EventTime.on(day)
            : EventTime.onDiaryDay(
                day, LocalTime.of(onsets[index] / 60, onsets[index] % 60), dayStart);
    SymptomEpisode.Builder episode =
        SymptomEpisode.builder()
            .id(new EventId(symptom.name() + "@" + day + "#" + number))
            .at(at)
            .symptom(symptom)
            .intensity(intensities[index]);
    if (entered[index] != NONE) {
      episode.entered(LocalDate.ofEpochDay(entered[index]));
    }
    return episode.build();
  }
}
