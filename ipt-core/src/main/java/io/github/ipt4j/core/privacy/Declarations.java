// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is declared of every attribute: the one list on which the deidentifier rests. */
final class Declarations {
  private static final String FILE = "attributes.properties";
  private static final ImmutableMap<String, Declaration> ALL = read();

  private Declarations() {}

  private static ImmutableMap<String, Declaration> read() {
    Properties lines = new Properties();
    try (Reader text =
        new InputStreamReader(
            requireNonNull(Declarations.class.getResourceAsStream(FILE), FILE), UTF_8)) {
      lines.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ImmutableMap.Builder<String, Declaration> all = ImmutableMap.builder();
    for (String attribute : new TreeSet<>(lines.stringPropertyNames())) {
      all.put(attribute, Declaration.parse(attribute, lines.getProperty(attribute)));
    }
    return all.buildOrThrow();
  }

  /** Returns all declarations, by attribute. */
  static ImmutableMap<String, Declaration> all() {
    return ALL;
  }

  /**
   * Returns what is declared of an attribute.
   *
   * @throws IllegalArgumentException if nothing is
   */
  static Declaration of(String attribute) {
    @Nullable Declaration declaration = ALL.get(attribute);
    if (declaration == null) {
      throw Refusal.builder(
              "attribute",
              "must be declared as kept, moved, renamed, banded or removed before it can be"
                  + " deidentified")
          .found(new Quoted(attribute, true))
          .build();
    }
    return declaration;
  }
}
