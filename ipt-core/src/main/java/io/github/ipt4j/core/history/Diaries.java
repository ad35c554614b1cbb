// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The diaries of a case, all made in one pass through its events. */
record Diaries(CaseHistory history) {

  /** Returns the diary of every symptom that was recorded or of which there was an episode. */
  ImmutableSortedMap<Symptom, SymptomDiary> bySymptom() {
    Map<Symptom, SymptomRecording> recordings = new LinkedHashMap<>();
    history.symptomRecordings().forEach(r -> recordings.putIfAbsent(r.symptom(), r));
    Map<Symptom, List<SymptomEpisode>> episodes = new HashMap<>();
    for (SymptomEpisode episode : history.events(SymptomEpisode.class)) {
      recordings.computeIfAbsent(episode.symptom(), Diaries::nothingFree);
      episodes.computeIfAbsent(episode.symptom(), s -> new ArrayList<>()).add(episode);
    }
    return recordings.values().stream()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                naturalOrder(),
                SymptomRecording::symptom,
                r -> diary(r, episodes.getOrDefault(r.symptom(), List.of()))));
  }

  /** Returns the diary of a symptom that was not recorded. */
  SymptomDiary ofNothing(Symptom symptom) {
    return diary(nothingFree(symptom), List.of());
  }

  private SymptomDiary diary(SymptomRecording recording, List<SymptomEpisode> episodes) {
    return SymptomDiary.of(recording, history.dayStart(), episodes)
        .withClearance(history.client().clearance(recording.symptom()));
  }

  private static SymptomRecording nothingFree(Symptom symptom) {
    return SymptomRecording.builder().symptom(symptom).build();
  }
}
