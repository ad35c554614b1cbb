// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Said;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged documents: each ends in a fault that names line and column, or in a case history that,
 * written again, says exactly what the damaged document said.
 */
class CaseHistoryJsonFuzzTest {
  private static final String PRETTY = CaseHistoryJson.write(FullCase.history());
  private static final String LINE = CaseHistoryJson.writeLine(FullCase.history());

  @TempDir Path folder;

  @Test
  void read_700DamagedDocuments_losesNothing() throws IOException {
    fuzz(1, 700);
  }

  @Test
  @Tag("calibration")
  void read_300000DamagedDocuments_losesNothing() throws IOException {
    fuzz(2, 300_000);
  }

  private void fuzz(long seed, int count) throws IOException {
    Mutations mutations = new Mutations(seed);
    int accepted = 0;
    for (int i = 0; i < count; i++) {
      String document = i % 2 == 0 ? PRETTY : LINE;
      boolean survives =
          switch (i % 5) {
            case 0 -> bytesSurvive(mutations.damageBytes(document.getBytes(UTF_8)));
            case 1, 2 -> survives(mutations.damageText(document), FilledCase.SECRET);
            default -> survives(mutations.damageValues(document), "\u0000");
          };
      accepted += survives ? 1 : 0;
    }
    assertThat(accepted).isBetween(count / 20, count / 2);
  }

  private boolean bytesSurvive(byte[] bytes) throws IOException {
    Path file = folder.resolve("case.json");
    Files.write(file, bytes);
    return survives(new String(bytes, UTF_8), FilledCase.SECRET, () -> CaseHistoryJson.read(file));
  }

  private static boolean survives(String damaged, String secret) throws IOException {
    return survives(damaged, secret, () -> CaseHistoryJson.read("case.json", damaged));
  }

  /** Returns whether the document was read; checks the fault or the case history. */
  private static boolean survives(String damaged, String secret, Reading reading)
      throws IOException {
    CaseHistory history;
    try {
      history = reading.read();
    } catch (InputFault fault) {
      assertThat(fault.line()).as(damaged).isPresent();
      assertThat(fault.column().orElse("")).as(damaged).matches("[1-9]\\d*");
      assertThat(Said.by(fault)).as(damaged).doesNotContain(secret);
      assertThat(fault.faults()).as(damaged).hasSizeBetween(1, InputFault.MOST_LISTED);
      return false;
    } catch (RuntimeException e) {
      throw new AssertionError(damaged, e);
    }
    assertThat(Meaning.of(CaseHistoryJson.write(history)))
        .as(damaged)
        .isEqualTo(Meaning.of(damaged));
    assertThat(Schema.faults(damaged.replaceFirst("^\uFEFF", ""))).as(damaged).isEmpty();
    return true;
  }

  private interface Reading {
    CaseHistory read() throws IOException;
  }
}
