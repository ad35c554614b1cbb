// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.csv.ContactsCsv;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Visits on Fridays, and what there was on the Fridays without one. */
class SeparationTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final int WEEKS = 8;
  private static final Context VISIT = Context.contactWith(new RelationshipId("mother"));

  /** Mother comes on the Fridays that are named V; s and f say who was there on the others. */
  private static Optional<Clause> clause(String fridays) throws IOException {
    StringBuilder rows = new StringBuilder("client,date,person,kind,negativity,positivity\n");
    for (int day = 0; day < 7 * WEEKS; day++) {
      LocalDate date = MONDAY.plusDays(day);
      char friday = day % 7 == 4 ? fridays.charAt(day / 7) : '-';
      rows.append("c1,").append(date);
      rows.append(
          switch (friday) {
            case 'V' -> ",mother,VISIT,5,1\n";
            case 's' -> ",sister,CALL,1,5\n";
            case 'f' -> ",friend,VISIT,1,5\n";
            default -> ",,NONE,,\n";
          });
    }
    ContactLog log =
        ContactsCsv.read(
                CsvSource.ofText("contacts.csv", rows.toString()),
                CsvConventions.withDefaults().withContactSampling(ContactSampling.DAILY))
            .values()
            .iterator()
            .next();
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "----5--".repeat(WEEKS));
    ExposedDiary exposed = ExposedDiary.of(diary, log);
    return new Separation(exposed).clause(ContextContrast.of(VISIT).analyze(exposed));
  }

  @Test
  void fridaysWithoutAVisit_areCounted_withWhatWasMostOftenThen() throws IOException {
    assertThat(words(clause("VVVVsfs-").orElseThrow()))
        .isEqualTo(
            "what separates contact with mother from the weekday: 4 Fridays without it, 2 of them"
                + " with a call with sister");
  }

  @Test
  void oneFridayWithout_andNothingOnIt() throws IOException {
    assertThat(words(clause("VVVVVVV-").orElseThrow()))
        .isEqualTo("what separates contact with mother from the weekday: 1 Friday without it");
    assertThat(words(clause("VVVVVVVf").orElseThrow()))
        .endsWith("1 Friday without it, 1 of them with a visit with friend");
  }

  @Test
  void whereEveryFridayHasAVisit_nothingSeparatesThem() throws IOException {
    assertThat(clause("VVVVVVVV")).isEmpty();
    assertThat(clause("ssssssss")).isEmpty();
  }

  private static String words(Clause clause) {
    return Printer.english().words(clause);
  }
}
