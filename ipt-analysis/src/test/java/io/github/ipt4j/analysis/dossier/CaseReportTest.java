// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseReportTest {

  private static Page report(CaseHistory history) {
    return Dossier.of(CaseReview.withDefaults().analyze(history)).withQuotes().report();
  }

  private static Table table(Page page, SectionKind kind) {
    return page.section(kind).orElseThrow().blocks().stream()
        .filter(Block.Figures.class::isInstance)
        .map(b -> ((Block.Figures) b).table())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void circle_tellsEveryoneFromTheInnerRingOn_withTheLastClosenessAndWhoDied() {
    List<String> rows =
        table(report(SampleCases.walter()), SectionKind.CIRCLE).toCsv().lines().toList();
    assertThat(rows).hasSize(1 + 6);
    assertThat(rows.get(1)).startsWith("\"wife, has died\",INNER");
    assertThat(rows)
        .anyMatch(r -> r.startsWith("choir-friend,OUTER,MIDDLE,MIDDLE,2025-06-12"))
        .anyMatch(r -> r.startsWith("sister-in-law,MIDDLE,OUTER,OUTER,2025-06-12"));
  }

  @Test
  void sessions_areALineEach_withPhaseAreasAndTechniques() {
    List<String> rows =
        table(report(SampleCases.joanne()), SectionKind.SESSIONS).toCsv().lines().toList();
    assertThat(rows).hasSize(1 + 18);
    assertThat(rows.get(9))
        .contains("2025-03-12")
        .contains("role dispute")
        .contains("role playing")
        .contains("MIDDLE");
  }

  @Test
  void measures_areThoseOfIntake_everyFourthSession_andTheLast() {
    List<String> rows =
        table(report(SampleCases.walter()), SectionKind.MEASURES).toCsv().lines().toList();
    // a form at each of 14 sessions: intake, 4, 8, 12 and the last
    assertThat(rows.stream().skip(1).map(r -> Splitter.on(',').splitToList(r).get(1)))
        .containsExactly("1", "4", "8", "12", "14");
  }

  @Test
  void formulation_standsWithItsRevisions_theOneThatHoldsFirst() {
    String text = report(SampleCases.joanne()).markdown().replaceAll("\\s+", " ");
    assertThat(text.indexOf("It is less what his parents say"))
        .isPositive()
        .isLessThan(text.indexOf("She calls them harmony"));
    assertThat(text).contains("how it began: \u201cThe wedding in June");
  }

  @Test
  void aCaseOfNothing_isReportedWithoutEmptyTables() {
    LocalDate day = LocalDate.of(2026, 1, 5);
    Page page =
        report(
            CaseHistory.builder()
                .client(Client.builder().id(new ClientId("c")).build())
                .period(new DateRange(day, day.plusDays(1)))
                .build());
    assertThat(page.sections())
        .extracting(Section::kind)
        .contains(SectionKind.SAFETY, SectionKind.IN_SHORT)
        .doesNotContain(SectionKind.CIRCLE, SectionKind.SESSIONS, SectionKind.MEASURES);
    assertThat(page.html()).doesNotContain("<table");
  }
}
