// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.input;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.rule.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Input that cannot be read: where it stands, which rule it breaks and what was found.
 *
 * <p>Nothing of what the fault is about was loaded. A fault that names a client concerns that
 * client only; any other concerns the whole file. Place, rule and value stay apart, as data, until
 * the message puts them together. The message quotes numbers, dates, codes and ids that are plain
 * tokens; of anything else, which may be a person's words, it gives the length ({@link Quoted}).
 *
 * <p>A document, or the rows of a client, can have many faults: the first is thrown, and {@link
 * #faults()} lists them.
 */
public final class InputFault extends IllegalArgumentException {
  /** The most faults of one document, or of one client, that are listed. */
  public static final int MOST_LISTED = 20;

  private static final long serialVersionUID = 2L;

  private final String file;
  private final long line;
  private final @Nullable String column;
  private final @Nullable String pointer;
  private final String rule;
  private final @Nullable String value;
  private final transient @Nullable ClientId client;
  private final ImmutableList<InputFault> others;
  private final boolean more;

  private InputFault(Builder builder, ImmutableList<InputFault> others, boolean more) {
    super(message(builder, others, more));
    this.file = builder.file;
    this.line = builder.line;
    this.column = builder.column;
    this.pointer = builder.pointer;
    this.rule = builder.rule;
    this.value = builder.value;
    this.client = builder.client;
    this.others = others;
    this.more = more;
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
   * Returns one fault that stands for all of a document, or of a client.
   *
   * @param faults the faults in the order of the document, or of the files, at least one
   * @return a fault that is the first and lists at most {@link #MOST_LISTED}
   */
  public static InputFault together(List<InputFault> faults) {
    ImmutableList<InputFault> all =
        faults.stream().flatMap(f -> f.faults().stream()).collect(ImmutableList.toImmutableList());
    boolean more = all.size() > MOST_LISTED || faults.stream().anyMatch(InputFault::hasMore);
    InputFault first = all.get(0);
    if (all.size() == 1 && first.more == more) {
      return first;
    }
    Builder same = builder(first.file, first.rule);
    same.line = first.line;
    same.column = first.column;
    same.pointer = first.pointer;
    same.value = first.value;
    same.client = first.client;
    return new InputFault(same, all.subList(1, Math.min(all.size(), MOST_LISTED)), more);
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
   * Returns where the fault stands in a JSON document, whatever its layout.
   *
   * @return the JSON pointer of RFC 6901, such as {@code /events/3/at}, and the empty text for the
   *     whole document; it ends above a name that the document itself has invented, which may be a
   *     person's words; empty if the input is not JSON or could not be parsed
   */
  public Optional<String> pointer() {
    return Optional.ofNullable(pointer);
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

  /**
   * Returns the faults that were found together with this one.
   *
   * @return the faults in the order of the document or the files, each alone, at most {@link
   *     #MOST_LISTED}
   */
  public ImmutableList<InputFault> faults() {
    if (others.isEmpty()) {
      return ImmutableList.of(this);
    }
    return ImmutableList.<InputFault>builder().add(alone()).addAll(others).build();
  }

  /**
   * Returns whether there are more faults than {@link #faults()} lists.
   *
   * @return whether there are
   */
  public boolean hasMore() {
    return more;
  }

  private InputFault alone() {
    Builder same = builder(file, rule);
    same.line = line;
    same.column = column;
    same.pointer = pointer;
    same.value = value;
    same.client = client;
    return same.build();
  }

  private static String message(Builder first, ImmutableList<InputFault> others, boolean more) {
    String text = first.message();
    if (!others.isEmpty()) {
      text += others.stream().map(f -> "\n" + f.getMessage()).collect(joining());
    }
    return more ? text + "\n" + Quoted.source(first.file) + ": there are more faults" : text;
  }

  /** Builds an {@link InputFault}. */
  public static final class Builder {
    private final String file;
    private final String rule;
    private long line;
    private @Nullable String column;
    private @Nullable String pointer;
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
     * Says where the fault stands in a JSON document.
     *
     * @param jsonPointer the JSON pointer, without names that the document has invented
     * @return this builder
     */
    public Builder pointer(String jsonPointer) {
      this.pointer = jsonPointer;
      return this;
    }

    /**
     * Says what was found where an id or a code must stand: it is quoted if it is a plain token,
     * and its length is told otherwise.
     *
     * @param found what was found
     * @return this builder
     */
    public Builder value(String found) {
      return value(Quoted.token(found));
    }

    /**
     * Says what was found where a date, a time or a number must stand: it is quoted if it has
     * nothing but digits and their signs, and its length is told otherwise.
     *
     * @param found what was found
     * @return this builder
     */
    public Builder number(String found) {
      return value(Quoted.number(found));
    }

    /**
     * Says what was found where a person's own words stand: only its length is kept, even of a
     * single word.
     *
     * @param found what was found
     * @return this builder
     */
    public Builder words(String found) {
      return value(Quoted.length(found));
    }

    /**
     * Says what was found.
     *
     * @param found as much of it as may be said
     * @return this builder
     */
    public Builder value(Quoted found) {
      this.value = found.inQuotes();
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
      return new InputFault(this, ImmutableList.of(), false);
    }

    private String message() {
      StringBuilder text = new StringBuilder(Quoted.source(file));
      if (line > 0) {
        text.append(", line ").append(line);
      }
      if (column != null) {
        text.append(", column ").append(column);
      }
      if (pointer != null && !pointer.isEmpty()) {
        text.append(", at ").append(pointer);
      }
      text.append(": ").append(rule);
      if (value != null) {
        text.append(", but was ").append(value);
      }
      return text.toString();
    }
  }
}
