// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import io.github.ipt4j.analysis.json.ClientFindings;
import io.github.ipt4j.analysis.periodicity.MonteCarlo;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.core.csv.ClientRecord;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.relationship.RelationshipId;

/** The questions that are put to the records of each client. */
final class ClientReview {
  private final WeeklyPeriodicity weekly;

  ClientReview(MonteCarlo draws) {
    this.weekly = WeeklyPeriodicity.withDefaults().withMonteCarlo(draws);
  }

  /** Returns what the analyses find in the records. */
  ClientFindings review(ClientRecord record) {
    ClientFindings.Builder findings = ClientFindings.builder().client(record.client());
    for (SymptomDiary diary : record.diaries().values()) {
      findings.putWeekly(diary.symptom(), weekly.analyze(diary));
    }
    if (record.contacts().isPresent()) {
      ContactLog log = record.contacts().get();
      for (RelationshipId person : log.people()) {
        findings.putTension(person, RelationshipTension.of(person).analyze(log));
      }
    }
    return findings.build();
  }
}
