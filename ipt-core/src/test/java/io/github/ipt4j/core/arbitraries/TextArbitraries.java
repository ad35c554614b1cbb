// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.arbitraries;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of texts that are hard on files: quotes, separators, newlines, other scripts. */
public final class TextArbitraries {
  private TextArbitraries() {}

  /**
   * Returns texts of a person's words, never blank.
   *
   * @return the generator
   */
  public static Arbitrary<String> words() {
    return Arbitraries.of(
            "a",
            "Z",
            " ",
            ",",
            ";",
            "\"",
            "'",
            "\n",
            "\r\n",
            "\t",
            "\\",
            "/",
            "{",
            "é",
            "ß",
            "İ",
            "ı",
            "漢",
            "\uD83D\uDE00",
            "0",
            "-",
            "=",
            "null")
        .list()
        .ofMaxSize(8)
        .map(parts -> "w" + String.join("", parts));
  }

  /**
   * Returns a text or none.
   *
   * @return the generator
   */
  public static Arbitrary<Optional<String>> optionalWords() {
    return words().optional(0.4);
  }
}
