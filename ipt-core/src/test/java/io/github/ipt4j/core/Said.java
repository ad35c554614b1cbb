// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core;

import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.rule.Refusal;
import java.util.ArrayList;
import java.util.List;

/** All that an exception says to a log, a screen or a programme, and all that it was caused by. */
public final class Said {

  private Said() {}

  /**
   * Returns it.
   *
   * @param thrown the exception
   * @return its texts and those of its causes and of what was suppressed, one after the other
   */
  public static String by(Throwable thrown) {
    List<String> texts = new ArrayList<>();
    collect(thrown, texts);
    return String.join(" | ", texts).replace('\n', ' ');
  }

  private static void collect(Throwable thrown, List<String> texts) {
    texts.add(String.valueOf(thrown.getMessage()));
    texts.add(thrown.toString());
    if (thrown instanceof InputFault fault) {
      for (InputFault each : fault.faults()) {
        texts.add(each.toString());
        texts.add(each.rule());
        texts.add(each.value().orElse(""));
        texts.add(each.column().orElse(""));
        texts.add(each.pointer().orElse(""));
      }
    }
    if (thrown instanceof Refusal refusal) {
      for (Refusal each : refusal.all()) {
        texts.add(each.toString());
        texts.add(each.attribute());
        texts.add(each.rule());
        texts.add(each.found().map(Object::toString).orElse(""));
      }
    }
    if (thrown.getCause() != null) {
      collect(thrown.getCause(), texts);
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      collect(suppressed, texts);
    }
  }
}
