// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ByClientTest {
  private static final String DIARY =
      "client,date,symptom,intensity\nc1,2026-01-05,headache,3\nc2,2026-01-06,headache,0\n";

  private static ByClient<ImmutableSortedMap<Symptom, SymptomDiary>> read() throws IOException {
    return DiaryCsv.read(CsvSource.ofText("diary.csv", DIARY), CsvConventions.withDefaults());
  }

  @Test
  void client_asItStandsInTheFile_isFound() throws IOException {
    SymptomDiary diary = requireNonNull(read().client("c1").get(Symptom.HEADACHE));
    assertThat(diary.symptomDays()).containsExactly(LocalDate.of(2026, 1, 5));
    assertThat(read().clients()).containsExactly(new ClientId("c1"), new ClientId("c2"));
  }

  @Test
  void client_notInTheFile_isRefusedWithoutWordsThatMayBeAPersons() throws IOException {
    ByClient<?> diaries = read();
    assertThatThrownBy(() -> diaries.client("c3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("client must be one of the 2 in the file, but was 'c3'");
    assertThatThrownBy(() -> diaries.client("Anna who cried"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("client must be one of the 2 in the file, but was one of 14 characters");
  }

  @Test
  void map_isWrittenAndComparedAsOne_andNotChanged() throws IOException {
    ByClient<ImmutableSortedMap<Symptom, SymptomDiary>> diaries = read();
    StringWriter text = new StringWriter();
    DiaryCsv.write(diaries, text);
    assertThat(text).hasToString(DIARY);
    assertThat(diaries).isEqualTo(read()).hasSameHashCodeAs(read());
    assertThatThrownBy(diaries::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
