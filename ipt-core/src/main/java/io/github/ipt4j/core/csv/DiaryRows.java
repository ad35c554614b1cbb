// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalTime;

/**
 * The diary rows of one client, sorted and without a conflict.
 *
 * @param symptoms the rows of each symptom
 * @param dayStart when a diary day begins
 */
record DiaryRows(ImmutableList<SymptomRows> symptoms, LocalTime dayStart) {

  /** Returns the diaries that the rows make. */
  ImmutableSortedMap<Symptom, SymptomDiary> diaries() {
    ImmutableSortedMap.Builder<Symptom, SymptomDiary> diaries = ImmutableSortedMap.naturalOrder();
    for (SymptomRows rows : symptoms) {
      diaries.put(rows.symptom(), rows.diary(dayStart));
    }
    return diaries.build();
  }
}
