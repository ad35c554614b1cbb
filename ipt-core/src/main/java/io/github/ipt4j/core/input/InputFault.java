// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.input;

import io.github.ipt4j.core.client.ClientId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Input that cannot be read: where it stands, which rule it breaks and what was found.
 *
 * <p>Nothing of what the fault is about was loaded. A fault that names a client concerns that
 * client only; any other concerns the whole file. The message quotes numbers, dates, codes and ids;
 * of anything else, which may be a person's words, it gives the length.
 */
public final class InputFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final Pattern QUOTABLE = Pattern.compile("[\\p{L}\\p{N}._:+@/-]{1,40}");

  private final String file;
  private final long line;
  private final @Nullable String column;
  private final String rule;
  private final @Nullable String value;
  private final transient @Nullable ClientId client;

  private InputFault(Builder builder) {
    super(builder.message());
    this.file = builder.file;
    this.line = builder.line;
    this.column = builder.column;
    this.rule = builder.rule;
    this.value = builder.value;
    this.client = builder.client;
  }

  /**
   * Returns a new builder.
   *
   * @param file the name of the file or other source
   * @param rule what was expected, such as "must be 0 to 10"
   * @return a new builder
   */
  public static Builder builder(String file, String rule) {
    return new Builder(file, rule);
  }

  /**
   * Returns the name of the file or other source.
   *
   * @return the name
   */
  public String file() {
    return file;
  }

  /**
   * Returns the line on which the faulty row or token begins, if there is one.
   *
   * @return the line, from 1
   */
  public OptionalLong line() {
    return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
  }

  /**
   * Returns the column, if there is one: its name in CSV, its number from 1 in JSON.
   *
   * @return the column
   */
  public Optional<String> column() {
    return Optional.ofNullable(column);
  }

  /**
   * Returns what was expected.
   *
   * @return the rule
   */
  public String rule() {
    return rule;
  }

  /**
   * Returns what was found, as it may be quoted.
   *
   * @return the value, or the length of a text that may be a person's words
   */
  public Optional<String> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns the client whom alone the fault concerns.
   *
   * @return the client, empty if the fault concerns the whole file
   */
  public Optional<ClientId> client() {
    return Optional.ofNullable(client);
  }

  /** Builds an {@link InputFault}. */
  public static final class Builder {
    private final String file;
    private final String rule;
    private long line;
    private @Nullable String column;
    private @Nullable String value;
    private @Nullable ClientId client;

    private Builder(String file, String rule) {
      this.file = file;
      this.rule = rule;
    }

    /**
     * Names the line.
     *
     * @param line the line, from 1
     * @return this builder
     */
    public Builder line(long line) {
      this.line = line;
      return this;
    }

    /**
     * Names the column.
     *
     * @param column its name or number
     * @return this builder
     */
    public Builder column(String column) {
      this.column = column;
      return this;
    }

    /**
     * Says what was found; what may be a person's words is replaced by its length.
     *
     * @param found what was found
     * @return this builder
     */
    public Builder value(String found) {
      this.value =
          found.isEmpty()
              ? "empty"
              : QUOTABLE.matcher(found).matches() ? "'" + found + "'" : lengthOf(found);
      return this;
    }

    /**
     * Says what was found where a person's own words stand: only its length is kept, even of a
     * single word.
     *
     * @param found what was found
     * @return this builder
     */
    public Builder words(String found) {
      this.value = found.isEmpty() ? "empty" : lengthOf(found);
      return this;
    }

    /**
     * Says that the fault concerns one client only.
     *
     * @param client the client
     * @return this builder
     */
    public Builder client(ClientId client) {
      this.client = client;
      return this;
    }

    /**
     * Returns the fault.
     *
     * @return the fault
     */
    public InputFault build() {
      return new InputFault(this);
    }

    private static String lengthOf(String found) {
      return "a text of " + found.length() + " characters";
    }

    private String message() {
      StringBuilder text = new StringBuilder(file);
      if (line > 0) {
        text.append(", line ").append(line);
      }
      if (column != null) {
        text.append(", column ").append(column);
      }
      text.append(": ").append(rule);
      if (value != null) {
        text.append(", but was ").append(value);
      }
      return text.toString();
    }
  }
}
