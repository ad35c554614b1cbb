// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where something stands in a document: line and column, and the steps down to it. */
final class Position {
  private final Source source;
  private final int line;
  private final int column;
  private final @Nullable Position above;
  private final @Nullable Object step;

  private Position(
      Source source, int line, int column, @Nullable Position above, @Nullable Object step) {
    this.source = source;
    this.line = line;
    this.column = column;
    this.above = above;
    this.step = step;
  }

  /** Returns the place of the whole document. */
  static Position root(Source source, int line, int column) {
    return new Position(source, line, column, null, null);
  }

  /** Returns a place one step below this one: at the name of a field, or at an index from 0. */
  Position below(Object nameOrIndex, int atLine, int atColumn) {
    return new Position(source, atLine, atColumn, this, nameOrIndex);
  }

  /** Returns this line and column without the last step, which the document itself has named. */
  Position unnamed() {
    return above == null ? this : new Position(source, line, column, above.above, above.step);
  }

  Source source() {
    return source;
  }

  InputFault.Builder fault(String rule) {
    return InputFault.builder(source.name(), rule)
        .line(line)
        .column(Integer.toString(column))
        .pointer(pointer());
  }

  /** Returns the fault that a refusal by the model is. */
  InputFault fault(Refusal refusal) {
    InputFault.Builder fault = fault(refusal.attribute() + " " + refusal.rule());
    refusal.found().ifPresent(fault::value);
    return fault.build();
  }

  /** Returns the JSON pointer, down to the last step that may be quoted. */
  private String pointer() {
    Deque<Object> steps = new ArrayDeque<>();
    for (Position at = this; at.above != null && at.step != null; at = at.above) {
      steps.push(at.step);
    }
    StringBuilder pointer = new StringBuilder();
    for (Object each : steps) {
      if (!Quoted.isToken(each.toString())) {
        break;
      }
      pointer.append('/').append(each);
    }
    return pointer.toString();
  }
}
