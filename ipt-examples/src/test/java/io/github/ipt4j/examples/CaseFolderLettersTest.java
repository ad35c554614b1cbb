// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.dossier.Dossier;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.folder.CaseFolder;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No letter of a letter changes where its case went through a folder. */
class CaseFolderLettersTest {
  @TempDir Path folder;

  @Test
  void samples_throughAFolder_haveTheSameLettersAndBriefs() throws IOException {
    for (CaseHistory history : SampleCases.all()) {
      Path tables = folder.resolve(history.client().id().value());
      CaseFolder.write(history, tables);
      Dossier before = dossier(history);
      Dossier after = dossier(CaseFolder.read(tables));
      assertThat(after.letter().text()).isEqualTo(before.letter().text());
      assertThat(after.brief().text()).isEqualTo(before.brief().text());
    }
  }

  private static Dossier dossier(CaseHistory history) {
    return Dossier.of(CaseReview.withDefaults().analyze(history)).withQuotes();
  }
}
