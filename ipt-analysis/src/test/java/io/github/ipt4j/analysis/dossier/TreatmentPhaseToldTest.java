// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.TreatmentPhase;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever referred reads first whether the treatment was concluded. */
class TreatmentPhaseToldTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private static final String TITLE = "Letter about client-1: no session, 2026-01-05 to 2026-06-21";

  /** Phases begin every four weeks, the initial one on the first day. */
  private static Dossier upTo(PhaseKind last) {
    ImmutableList.Builder<TreatmentPhase> phases = ImmutableList.builder();
    LocalDate start = MONDAY;
    for (PhaseKind kind : EnumSet.range(PhaseKind.INITIAL, last)) {
      phases.add(new TreatmentPhase(kind, start));
      start = start.plusWeeks(4);
    }
    return Dossier.of(
        CaseReview.withDefaults()
            .analyze(
                CaseHistory.builder()
                    .client(Client.builder().id(new ClientId("client-1")).build())
                    .period(new DateRange(MONDAY, MONDAY.plusWeeks(24)))
                    .addAllPhases(phases.build())
                    .build()));
  }

  private static String title(Dossier dossier) {
    return dossier.letter().text().lines().findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "TERMINATION, '', In the termination phase since 2026-03-02.",
    "MAINTENANCE, ', treatment concluded', Treatment concluded; maintenance since 2026-03-30.",
    "FOLLOW_UP, ', treatment concluded', Treatment concluded; follow-up since 2026-04-27."
  })
  void aTreatmentThatEnds_isToldAsSuch(PhaseKind last, String standing, String line) {
    Dossier dossier = upTo(last);

    assertThat(title(dossier)).isEqualTo(TITLE + standing);
    assertThat(dossier.letter().text()).contains(line);
    assertThat(dossier.full().text()).contains(line);
    assertThat(dossier.brief().text()).doesNotContain("concluded");
  }

  @ParameterizedTest
  @EnumSource(
      value = PhaseKind.class,
      names = {"INITIAL", "MIDDLE"})
  void aTreatmentThatGoesOn_isNotSaidToEnd(PhaseKind last) {
    Dossier dossier = upTo(last);

    assertThat(title(dossier)).isEqualTo(TITLE);
    assertThat(dossier.letter().text()).doesNotContain("phase since", "concluded");
  }
}
