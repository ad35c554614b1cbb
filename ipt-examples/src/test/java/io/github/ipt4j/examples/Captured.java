// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What a program wrote while it ran. */
final class Captured {
  private Captured() {}

  static String standardOutput(Runnable program) {
    PrintStream before = System.out;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(written, true, UTF_8));
      program.run();
    } finally {
      System.setOut(before);
    }
    return written.toString(UTF_8);
  }
}
