// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import io.github.ipt4j.core.input.InputFault;

/** Where something stands in a document. */
record Position(String source, int line, int column) {
  private static final String BUT_WAS = ", but was ";

  InputFault.Builder fault(String rule) {
    return InputFault.builder(source, rule).line(line).column(Integer.toString(column));
  }

  /**
   * Returns the fault that a refusal by the model is: its message names the rule and often the
   * value.
   */
  InputFault refusal(RuntimeException refusal) {
    String message = String.valueOf(refusal.getMessage());
    int split = message.lastIndexOf(BUT_WAS);
    if (split < 0) {
      return fault(message).build();
    }
    String value = message.substring(split + BUT_WAS.length());
    boolean quoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
    return fault(message.substring(0, split))
        .value(quoted ? value.substring(1, value.length() - 1) : value)
        .build();
  }
}
