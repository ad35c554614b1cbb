// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What {@link SymptomDiary.Builder} does; apart from it so that each file stays short. */
abstract sealed class SymptomDiaryBuilder permits SymptomDiary.Builder {
  private final Symptom symptom;
  private final List<SymptomEpisode> episodes = new ArrayList<>();
  private LocalTime dayStart = SymptomDiary.DEFAULT_DAY_START;
  private long[] free = new long[8];
  private int freeSize;
  private boolean freeAscends = true;

  SymptomDiaryBuilder(Symptom symptom) {
    this.symptom = requireNonNull(symptom, "symptom");
  }

  /**
   * Says when a diary day begins.
   *
   * @param time the time of day, 04:00 unless said otherwise
   * @return this builder
   */
  public SymptomDiary.Builder dayStart(LocalTime time) {
    this.dayStart = requireNonNull(time, "dayStart");
    return self();
  }

  /**
   * Adds a day that was recorded as free of the symptom.
   *
   * @param day the day
   * @return this builder
   */
  public SymptomDiary.Builder addFreeDay(LocalDate day) {
    return addFree(RecordedDays.toEpochDay(day), RecordedDays.NOT_NOTED);
  }

  /**
   * Adds a day that was recorded as free of the symptom, as a count of days since 1970-01-01.
   *
   * @param epochDay the epoch day
   * @return this builder
   */
  public SymptomDiary.Builder addFreeDay(long epochDay) {
    return addFree(RecordedDays.toEpochDay(epochDay), RecordedDays.NOT_NOTED);
  }

  /**
   * Adds a day that was recorded as free of the symptom, and when it was written down.
   *
   * @param day the day
   * @param entered the date of writing
   * @return this builder
   */
  public SymptomDiary.Builder addFreeDay(LocalDate day, LocalDate entered) {
    return addFree(RecordedDays.toEpochDay(day), RecordedDays.toEpochDay(entered));
  }

  /**
   * Adds a day with the symptom of which nothing but the intensity is known; its episode gets the
   * id {@code symptom@date#1}.
   *
   * @param day the day
   * @param intensity the intensity, above 0 and up to 10
   * @return this builder
   */
  public SymptomDiary.Builder addSymptomDay(LocalDate day, double intensity) {
    return addEpisode(
        SymptomEpisode.builder()
            .id(new EventId(symptom.name() + "@" + day + "#1"))
            .at(EventTime.on(day))
            .symptom(symptom)
            .intensity(intensity)
            .build());
  }

  /**
   * Adds an episode; its day is recorded with it.
   *
   * @param episode the episode, of the symptom of this diary
   * @return this builder
   */
  public SymptomDiary.Builder addEpisode(SymptomEpisode episode) {
    if (!episode.symptom().equals(symptom)) {
      throw Refusal.builder("symptom", "must be that of the diary")
          .owner(episode.id())
          .found(Quoted.length(episode.symptom().name()))
          .build();
    }
    episodes.add(episode);
    return self();
  }

  void addFreeDays(SymptomRecording recording) {
    for (LocalDate day : recording.freeDays()) {
      LocalDate written = recording.entered().get(day);
      if (written == null) {
        addFreeDay(day);
      } else {
        addFreeDay(day, written);
      }
    }
  }

  SymptomDiary.Builder draw(LocalDate first, String days) {
    LocalDate day = first;
    for (int i = 0; i < days.length(); i++) {
      char c = days.charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      if (c == '-') {
        addFreeDay(day);
      } else if (c >= '1' && c <= '9') {
        addSymptomDay(day, c - '0');
      } else {
        Refusal.of(day, c == '.', "days", "must be of . - and 1 to 9", String.valueOf(c));
      }
      day = day.plusDays(1);
    }
    return self();
  }

  SymptomDiary.Builder addFree(int day, int entered) {
    if (freeSize == free.length) {
      free = Arrays.copyOf(free, 2 * freeSize);
    }
    long entry = ((long) day << 32) | (entered & 0xffffffffL);
    freeAscends &= freeSize == 0 || entry >= free[freeSize - 1];
    free[freeSize++] = entry;
    return self();
  }

  /**
   * Returns the diary.
   *
   * @return the diary
   * @throws IllegalArgumentException if a day was added as free twice, or as free and with an
   *     episode, or with several episodes whose onsets are not all known and distinct
   */
  public SymptomDiary build() {
    ImmutableList<SymptomEpisode> sorted = sortedEpisodes();
    return new SymptomDiary(
        symptom, dayStart, ClearanceStatus.UNKNOWN, DeclaredCourse.NONE, merge(sorted), sorted);
  }

  private RecordedDays merge(ImmutableList<SymptomEpisode> sorted) {
    long[] sortedFree = Arrays.copyOf(free, freeSize);
    if (!freeAscends) {
      Arrays.sort(sortedFree);
    }
    int[] episodeDays = sorted.stream().mapToInt(this::diaryDay).toArray();
    int[] days = new int[freeSize + episodeDays.length];
    double[] intensities = new double[days.length];
    int[] entered = new int[days.length];
    int size = 0;
    int f = 0;
    int e = 0;
    while (f < freeSize || e < episodeDays.length) {
      int freeDay = f < freeSize ? (int) (sortedFree[f] >> 32) : Integer.MAX_VALUE;
      int episodeDay = e < episodeDays.length ? episodeDays[e] : Integer.MAX_VALUE;
      int day = Math.min(freeDay, episodeDay);
      if (freeDay == episodeDay || (size > 0 && freeDay == days[size - 1])) {
        throw twice(day, freeDay == episodeDay ? sorted.get(e).id() : symptom);
      }
      days[size] = day;
      entered[size] = RecordedDays.NOT_NOTED;
      if (freeDay < episodeDay) {
        entered[size] = (int) sortedFree[f++];
      } else {
        for (; e < episodeDays.length && episodeDays[e] == day; e++) {
          intensities[size] = Math.max(intensities[size], sorted.get(e).intensity());
        }
      }
      size++;
    }
    return new RecordedDays(
        Arrays.copyOf(days, size), Arrays.copyOf(intensities, size), Arrays.copyOf(entered, size));
  }

  private static Refusal twice(int day, Object culprit) {
    return Refusal.builder("days", "must be recorded once, as free or with episodes")
        .found(LocalDate.ofEpochDay(day))
        .culprits(culprit)
        .build();
  }

  private ImmutableList<SymptomEpisode> sortedEpisodes() {
    ImmutableList<SymptomEpisode> sorted = ImmutableList.sortedCopyOf(this::inTime, episodes);
    for (int i = 1; i < sorted.size(); i++) {
      SymptomEpisode before = sorted.get(i - 1);
      SymptomEpisode episode = sorted.get(i);
      boolean apart =
          !before.at().diaryDay(dayStart).equals(episode.at().diaryDay(dayStart))
              || (before.at().time().isPresent()
                  && episode.at().time().isPresent()
                  && !before.at().equals(episode.at()));
      if (!apart) {
        throw Refusal.builder("episodes", "must have distinct onsets where they are of one day")
            .found(episode.at().diaryDay(dayStart))
            .culprits(episode.at(), episode.id(), before.id())
            .build();
      }
    }
    return sorted;
  }

  private int inTime(SymptomEpisode a, SymptomEpisode b) {
    int byDay = a.at().diaryDay(dayStart).compareTo(b.at().diaryDay(dayStart));
    int byTime = byDay != 0 ? byDay : a.at().compareTo(b.at());
    return byTime != 0 ? byTime : a.id().compareTo(b.id());
  }

  private int diaryDay(SymptomEpisode episode) {
    return RecordedDays.toEpochDay(episode.at().diaryDay(dayStart));
  }

  abstract SymptomDiary.Builder self();
}
