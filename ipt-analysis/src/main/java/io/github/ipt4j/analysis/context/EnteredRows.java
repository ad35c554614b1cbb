// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.time.LocalDate;
import java.util.Optional;

/** Counts the rows of a diary and a log that were written down late, before and after a day. */
final class EnteredRows {
  private final LocalDate first;
  private final int[][] counts = new int[2][3];

  /** Counts the rows of the diary, and of the log where the context is in it. */
  EnteredRows(ExposedDiary exposed, Context context, LocalDate first) {
    this.first = first;
    SymptomDiary diary = exposed.diary();
    for (SymptomEpisode episode : diary.episodes()) {
      add(episode.at().diaryDay(diary.dayStart()), episode.entered());
    }
    SymptomRecording recording = diary.recording();
    for (LocalDate day : recording.freeDays()) {
      add(day, Optional.ofNullable(recording.entered().get(day)));
    }
    if (context.state().isEmpty()) {
      addLog(exposed);
    }
  }

  private void addLog(ExposedDiary exposed) {
    for (Interaction contact : exposed.log().contacts()) {
      for (ContactSource source : contact.sources()) {
        add(exposed.log().dayOf(contact), source.entered());
      }
    }
    for (NoContact day : exposed.log().recording().noContacts()) {
      add(day.date(), day.entered());
    }
    for (Absence absence : exposed.log().recording().absences()) {
      add(absence.date(), absence.entered());
    }
  }

  private void add(LocalDate day, Optional<LocalDate> entered) {
    int[] side = counts[day.isBefore(first) ? 0 : 1];
    side[0] += entered.map(day.plusDays(1)::isBefore).orElse(false) ? 1 : 0;
    side[1] += entered.isPresent() ? 1 : 0;
    side[2]++;
  }

  LateRows before() {
    return new LateRows(counts[0][0], counts[0][1], counts[0][2]);
  }

  LateRows after() {
    return new LateRows(counts[1][0], counts[1][1], counts[1][2]);
  }
}
