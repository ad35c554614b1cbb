// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Said;
import io.github.ipt4j.core.csv.CsvFuzzTest.Kind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words planted in every field of every kind of file, header included, and the file broken
 * elsewhere as well: none of them is in any message.
 */
class NoWordsInCsvMessagesTest {
  private static final String SENTENCE = "Robert Miller beat me";
  private static final String WORD = "Zqxrobert";

  /** Where a plain token is an id or a code, and is quoted as such. */
  private static final Set<String> CODES =
      Set.of("client", "person", "kind", "contact", "present", "instrument", "phase");

  @ParameterizedTest
  @EnumSource
  void words_plantedInAnyField_areInNoMessage(Kind kind) throws IOException {
    Mutations mutations = new Mutations(7);
    List<String> lines = kind.sound.lines().toList();
    List<String> names = List.of(lines.get(0).split(",", -1));
    int refused = 0;
    for (int line = 0; line < lines.size(); line++) {
      for (int field = 0; field < names.size(); field++) {
        String word = line > 0 && CODES.contains(names.get(field)) ? SENTENCE : WORD;
        for (String planted : List.of(word, SENTENCE, "\u202E" + SENTENCE, "=" + SENTENCE)) {
          String text = planted(lines, line, field, planted);
          refused += isRefused(kind, text.getBytes(UTF_8), planted) ? 1 : 0;
          refused += isRefused(kind, mutations.mutate(text), SENTENCE) ? 1 : 0;
        }
      }
    }
    assertThat(refused).isGreaterThan(lines.size() * names.size());
  }

  private static String planted(List<String> lines, int line, int field, String planted) {
    String[] all = lines.toArray(new String[0]);
    String[] fields = all[line].split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    fields[field] = planted;
    all[line] = String.join(",", fields);
    return String.join("\n", Arrays.asList(all)) + "\n";
  }

  private static boolean isRefused(Kind kind, byte[] bytes, String planted) throws IOException {
    try {
      kind.written(bytes);
      return false;
    } catch (RuntimeException e) {
      assertThat(Said.by(e))
          .as(() -> new String(bytes, UTF_8))
          .doesNotContain(planted)
          .doesNotContain("Miller")
          .matches("[^\\p{Cf}\\p{Cc}\\p{Zl}\\p{Zp}]*");
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"diary\u202Ecsv", "a\u0007b", "a\nb", "a\u2028b", "a\u200Bb"})
  void name_of_a_file_is_printed_without_what_is_not_seen(String name) {
    try {
      DiaryCsv.read(CsvSource.ofText(name, "nothing\n"), CsvConventions.withDefaults());
    } catch (IOException | RuntimeException e) {
      assertThat(e.getMessage()).matches("[^\\p{Cf}\\p{Cc}\\p{Zl}\\p{Zp}]*").contains("?");
      return;
    }
    throw new AssertionError(name);
  }
}
