// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.json.ClientFindings;
import java.io.PrintStream;
import java.util.List;

/** What a run says of open questions of safety, as soon as it knows of them. */
final class OpenSafety {
  /** So many clients are told of one by one; how many there are in all is said at the end. */
  static final int TOLD = 20;

  private final PrintStream out;
  private long clients;

  /** What is open is said on that stream. */
  OpenSafety(PrintStream out) {
    this.out = out;
  }

  /** Returns a line for each question that is open for a client. */
  static ImmutableList<String> of(ClientFindings findings) {
    return new SafetySentences(findings.safety())
        .due().stream()
            .map(due -> findings.client().value() + ": " + Printer.english().sentence(due))
            .collect(ImmutableList.toImmutableList());
  }

  /** Says what is open for a client. */
  void say(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    clients++;
    if (clients == 1) {
      out.print("Safety first:\n");
    }
    if (clients <= TOLD) {
      lines.forEach(line -> out.print(line + "\n"));
    }
  }

  /** Counts clients who are not told of one by one. */
  void count(long others) {
    clients += others;
  }

  /** Says for how many clients something is open, if not each was told of. */
  void done() {
    if (clients > TOLD) {
      out.print(
          "a question of safety is open for %d clients: their lines have \"open\":true\n"
              .formatted(clients));
    }
  }
}
