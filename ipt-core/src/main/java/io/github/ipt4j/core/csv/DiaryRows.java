// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;

/**
 * The diary rows of one client, sorted and without a conflict.
 *
 * @param symptoms the rows of each symptom
 * @param conventions when a diary day begins, and what is declared of how the symptoms run
 */
record DiaryRows(ImmutableList<SymptomRows> symptoms, CsvConventions conventions) {

  /** Returns the diaries that the rows make. */
  ImmutableSortedMap<Symptom, SymptomDiary> diaries() {
    ImmutableSortedMap.Builder<Symptom, SymptomDiary> diaries = ImmutableSortedMap.naturalOrder();
    for (SymptomRows rows : symptoms) {
      diaries.put(rows.symptom(), rows.diary(conventions));
    }
    return diaries.build();
  }
}
