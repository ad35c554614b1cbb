// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.arbitraries.ContactArbitraries;
import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ArbitrariesTest {

  @Provide
  Arbitrary<CaseHistory> cases() {
    return CaseArbitraries.caseHistories();
  }

  @Provide
  Arbitrary<CaseHistory> smallCases() {
    return CaseArbitraries.smallCaseHistories();
  }

  @Provide
  Arbitrary<SymptomDiary> diaries() {
    return DiaryArbitraries.symptomDiaries();
  }

  @Provide
  Arbitrary<ContactLog> ratedLogs() {
    return ContactArbitraries.ratedLogs();
  }

  @Property(tries = 50)
  void caseHistories_areValidAndYieldTheirViews(@ForAll("cases") CaseHistory history) {
    assertThat(history.symptoms()).contains(Symptom.HEADACHE);
    assertThat(history.symptomDiary(Symptom.HEADACHE).episodes().size())
        .isLessThanOrEqualTo(history.events().size());
    assertThat(history.contactLog().isPresent())
        .isEqualTo(
            history.contactRecording().isPresent() || !history.events(Interaction.class).isEmpty());
  }

  @Property(tries = 100)
  void smallCaseHistories_spanThreeWeeksAtMost(@ForAll("smallCases") CaseHistory history) {
    history
        .symptomDiary(Symptom.HEADACHE)
        .span()
        .ifPresent(span -> assertThat(span.days()).isLessThanOrEqualTo(CaseArbitraries.SMALL_DAYS));
    assertThat(history.events(Interaction.class).size())
        .isLessThanOrEqualTo(3 * CaseArbitraries.SMALL_DAYS);
  }

  @Provide
  Arbitrary<CaseHistory> fewSessions() {
    return CaseArbitraries.fewSessions();
  }

  @Property(tries = 40, seed = "7")
  void fewSessions_areEmptyOfOneSessionAndSmall(@ForAll("fewSessions") CaseHistory history) {
    boolean isEmpty = history.events().isEmpty() && history.sessions().isEmpty();
    Statistics.label("sessions")
        .collect(isEmpty ? "empty" : history.sessions().size() == 1 ? "one" : "small")
        .coverage(
            found -> {
              found.check("empty").count(c -> c >= 1);
              found.check("one").count(c -> c >= 1);
              found.check("small").count(c -> c >= 5);
            });
    assertThat(CaseHistoryJson.read("case.json", CaseHistoryJson.write(history)))
        .isEqualTo(history);
  }

  @Property(tries = 50)
  void symptomDiaries_areMadeAgainOfRecordingAndEpisodes(@ForAll("diaries") SymptomDiary diary) {
    assertThat(SymptomDiary.of(diary.recording(), diary.dayStart(), diary.episodes()))
        .isEqualTo(diary);
  }

  @Property(tries = 50)
  void ratedLogs_haveEveryRating(@ForAll("ratedLogs") ContactLog log) {
    assertThat(log.contacts())
        .allSatisfy(
            contact ->
                assertThat(contact.sources())
                    .allMatch(s -> s.negativity().isPresent() && s.positivity().isPresent()));
  }
}
