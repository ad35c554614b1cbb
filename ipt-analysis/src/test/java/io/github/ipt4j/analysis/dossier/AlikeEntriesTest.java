// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TaskKind;
import io.github.ipt4j.core.history.CaseHistory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Entries that read alike are told once, with their number. */
class AlikeEntriesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private static Task homework(String id, LocalDate day, String words) {
    return Task.builder()
        .id(new EventId(id))
        .at(EventTime.on(day))
        .kind(TaskKind.HOMEWORK)
        .description(words)
        .build();
  }

  private static SafetyConcern concern(String id) {
    return SafetyConcern.builder()
        .id(new EventId(id))
        .at(EventTime.on(MONDAY))
        .kind(SafetyConcernKind.SELF_HARM)
        .build();
  }

  private static Dossier dossier() {
    CaseHistory history =
        CaseHistory.builder()
            .client(Client.builder().id(new ClientId("client-1")).build())
            .period(new DateRange(MONDAY, MONDAY.plusWeeks(4)))
            .addEvents(
                homework("a", MONDAY, "ring her sister"),
                homework("b", MONDAY, "go to the choir"),
                homework("c", MONDAY, "write down each call"),
                homework("d", MONDAY.plusWeeks(1), "ring her sister"),
                concern("e"),
                concern("f"))
            .build();
    return Dossier.of(CaseReview.withDefaults().analyze(history));
  }

  @Test
  void whatReadsAlike_isToldOnceWithItsNumber() {
    assertThat(dossier().brief().text().lines())
        .contains(
            "- Homework of 2026-01-05, not done yet (3 entries).",
            "- Homework of 2026-01-12, not done yet.")
        .filteredOn(line -> line.startsWith("- Homework"))
        .hasSize(2);
  }

  @Test
  void whatIsToldInItsOwnWords_standsApart() {
    assertThat(dossier().withQuotes().brief().text().lines())
        .contains(
            "- Homework of 2026-01-05, not done yet: “ring her sister”.",
            "- Homework of 2026-01-05, not done yet: “go to the choir”.",
            "- Homework of 2026-01-05, not done yet: “write down each call”.");
  }

  @Test
  void whatIsOpenOfSafety_isToldEntryByEntry() {
    assertThat(dossier().brief().text().lines())
        .filteredOn(line -> line.contains("2026-01-05: self harm"))
        .hasSize(2);
  }
}
