// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.DayTable;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.measure.RatingScale;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayTableCsvTest {
  @Test
  void field_thatIsNotKnown_isEmptyAndNeverZero() throws IOException {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, LocalDate.of(2026, 1, 8), "-55.");
    String contacts =
        """
        client,date,person,kind,negativity,positivity
        C1,2026-01-08,,NONE,,
        C1,2026-01-09,mother-in-law,VISIT,7,2
        C1,2026-01-12,sister,CALL,,
        """;
    ContactLog log =
        ContactsCsv.read(
                CsvSource.ofText("contacts.csv", contacts),
                CsvConventions.withDefaults().withContactSampling(ContactSampling.DAILY))
            .values()
            .iterator()
            .next();
    DayTable table =
        DayTable.builder()
            .diary(diary)
            .contactLog(log)
            .addPhase(new TreatmentPhase(PhaseKind.INITIAL, LocalDate.of(2026, 1, 9)))
            .build();
    StringWriter csv = new StringWriter();

    DayTableCsv.write(table, csv);

    assertThat(csv)
        .hasToString(
            """
            date,weekday,week,phase,recorded,asked,symptom,onset,contacts,intensity,person,kind
            2026-01-08,THURSDAY,1,,1,1,0,0,0,0,,
            2026-01-09,FRIDAY,1,INITIAL,1,1,1,1,1,5,mother-in-law,VISIT
            2026-01-10,SATURDAY,1,INITIAL,1,0,1,,,5,,
            2026-01-11,SUNDAY,1,INITIAL,0,0,,,,,,
            2026-01-12,MONDAY,2,INITIAL,0,1,,,1,,sister,CALL
            """);
  }

  /** The night of the second day was not asked about, the mood of the third was not rated. */
  @Test
  void statesAndRatings_areColumnsBehindTheOthers() throws IOException {
    LocalDate day = LocalDate.of(2026, 1, 8);
    DayTable table =
        DayTable.of(SymptomDiary.ofDays(Symptom.HEADACHE, day, "-5"))
            .withStates(
                DayStates.builder("night shift").add(day, true).add(day.plusDays(2), false).build())
            .withRatings(
                DailyRatings.builder(RatingScale.of("mood", 0, 10))
                    .add(day, 6.5)
                    .add(day.plusDays(1), 0)
                    .build());
    StringWriter csv = new StringWriter();

    DayTableCsv.write(table, csv);

    assertThat(csv)
        .hasToString(
            """
            date,weekday,week,phase,recorded,asked,symptom,onset,contacts,intensity,person,kind,state.night shift,rating.mood
            2026-01-08,THURSDAY,1,,1,0,0,0,,0,,,1,6.5
            2026-01-09,FRIDAY,1,,1,0,1,1,,5,,,,0
            2026-01-10,SATURDAY,1,,0,0,,,,,,,0,
            """);
  }
}
