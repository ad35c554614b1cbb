// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import com.google.common.base.Splitter;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is declared of one attribute.
 *
 * @param attribute its type and its name, such as Account.note
 * @param treatment what becomes of it
 * @param names among which names it is numbered, empty unless it is renamed
 * @param remaining what may still identify someone, if anything
 */
record Declaration(
    String attribute, Treatment treatment, String names, Optional<Remaining> remaining) {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  static Declaration parse(String attribute, String text) {
    List<String> words = WORDS.splitToList(text);
    Treatment treatment = Treatment.valueOf(words.get(0).toUpperCase(Locale.ROOT));
    int next = treatment == Treatment.RENAMED ? 2 : 1;
    return new Declaration(
        attribute,
        treatment,
        treatment == Treatment.RENAMED ? words.get(1) : "",
        words.stream().skip(next).findFirst().map(Remaining::valueOf));
  }

  /** Returns the refusal of a value that cannot be treated as declared. */
  Refusal unfit() {
    return Refusal.builder("attribute", "must be of a kind that can be " + treatment)
        .found(new Quoted(attribute, true))
        .build();
  }
}
