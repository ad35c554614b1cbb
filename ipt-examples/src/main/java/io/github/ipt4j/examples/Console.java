// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;

/** The terminal, in UTF-8 whatever the machine's own charset is. */
final class Console {
  private Console() {}

  /** Prints a text on standard output. */
  static void print(String text) {
    PrintStream out = new PrintStream(System.out, false, UTF_8);
    out.print(text);
    out.flush();
  }
}
