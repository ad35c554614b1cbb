// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import com.google.common.collect.ImmutableTable;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import java.time.LocalDate;

/** Plants one course. */
final class CoursePlanting {
  private final SyntheticCourse options;
  private final long index;

  CoursePlanting(SyntheticCourse options, long index) {
    this.options = options;
    this.index = index;
  }

  Course course() {
    LocalDate start = options.start();
    CaseHistory.Builder history =
        CaseHistory.builder()
            .client(Client.builder().id(new ClientId("synthetic-" + index)).build())
            .period(new DateRange(start, start.plusWeeks(Math.max(12, options.sessions()))));
    for (int k = 0; k < options.sessions(); k++) {
      history.addSession(Session.of(k + 1, start.plusWeeks(k)));
    }
    return new Course(
        history.build(),
        Truth.builder().counts(ImmutableTable.of(Counted.SESSIONS, "", options.sessions())).build());
  }
}
