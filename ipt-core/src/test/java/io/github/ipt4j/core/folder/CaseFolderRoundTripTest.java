// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.json.FullCase;
import io.github.ipt4j.core.sample.SampleCases;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** What is written into a folder reads back as it was, and reads back as JSON would. */
class CaseFolderRoundTripTest {

  @Provide
  Arbitrary<CaseHistory> smallHistories() {
    return CaseArbitraries.smallCaseHistories();
  }

  @Provide
  Arbitrary<CaseHistory> histories() {
    return CaseArbitraries.caseHistories();
  }

  @Test
  void samples_writtenAndRead_areTheSame() {
    SampleCases.all().forEach(CaseFolderRoundTripTest::assertSame);
  }

  @Test
  void filledCase_writtenAndRead_isTheSame() {
    assertSame(FilledCase.history());
  }

  /** Every attribute of the model is in it; but for one text, which no file can hold. */
  @Test
  void fullCase_writtenAndRead_isTheSame() {
    CaseHistory full = FullCase.history();
    assertSame(
        full.withEvents(
            full.events().stream()
                .map(
                    e ->
                        e instanceof AssertiveStatement s
                            ? s.withStatement(s.statement().map(text -> text.replace("\u0000", "")))
                            : e)
                .toList()));
  }

  @Property(tries = 40)
  void generated_writtenAndRead_isTheSame(@ForAll("smallHistories") CaseHistory history) {
    assertSame(history);
  }

  @Property(tries = 500)
  @Tag("calibration")
  void manyGenerated_writtenAndRead_areTheSame(@ForAll("histories") CaseHistory history) {
    assertSame(history);
  }

  private static void assertSame(CaseHistory history) {
    ImmutableMap<String, String> texts = CaseFolder.texts(history);
    CaseHistory read = CaseFolder.read(texts);
    assertThat(LeftOut.between(history, read)).hasToString("");
    assertThat(CaseHistoryJson.write(read)).isEqualTo(CaseHistoryJson.write(history));
    assertThat(read).isEqualTo(history);
    assertThat(CaseFolder.texts(read)).isEqualTo(texts);
  }
}
