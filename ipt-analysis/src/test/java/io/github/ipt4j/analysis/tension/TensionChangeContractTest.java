// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.arbitraries.ContactArbitraries;
import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.DateRange;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;

class TensionChangeContractTest implements AnalysisContract<ContactLog> {
  private static final LocalDate FIRST = DiaryArbitraries.FIRST;
  private static final int HALF = DiaryArbitraries.MOST_DAYS / 2;

  @Override
  public Analysis<ContactLog, ? extends AnalysisResult> analysis() {
    return TensionChange.between(
        ContactArbitraries.PEOPLE.get(0),
        new DateRange(FIRST, FIRST.plusDays(HALF)),
        new DateRange(FIRST.plusDays(HALF), FIRST.plusDays(2 * HALF)));
  }

  @Override
  public Arbitrary<ContactLog> views() {
    return ContactArbitraries.logs();
  }

  @Override
  public ContactLog emptyView() {
    return ContactLog.builder().recording(ContactRecording.builder().build()).build();
  }
}
