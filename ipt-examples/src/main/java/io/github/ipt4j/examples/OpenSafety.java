// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import io.github.ipt4j.analysis.Names;
import io.github.ipt4j.analysis.SafetySentences;
import io.github.ipt4j.analysis.json.ClientFindings;
import java.util.ArrayList;
import java.util.List;

/** What a run says of open questions of safety, before anything else: the first of them by name. */
final class OpenSafety {
  /** So many clients are told of one by one; of the rest the number is. */
  static final int TOLD = 20;

  private final List<String> lines = new ArrayList<>();
  private long clients;

  /** Returns a line for each question that is open for a client. */
  static List<String> of(ClientFindings findings) {
    return new SafetySentences(findings.safety(), Names.ids())
        .due().stream().map(line -> findings.client().value() + ": " + line).toList();
  }

  /** Adds the lines of a client. */
  void add(List<String> client) {
    if (!client.isEmpty()) {
      clients++;
      if (clients <= TOLD) {
        lines.addAll(client);
      }
    }
  }

  /** Returns what is to be said, nothing where nothing is open. */
  List<String> lines() {
    if (clients == 0) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    all.add(
        "Safety first: a question is open for "
            + clients
            + (clients == 1 ? " client" : " clients")
            + "; its line has it under \"safety\"");
    all.addAll(lines);
    if (clients > TOLD) {
      all.add("and for " + (clients - TOLD) + " more, whose lines have \"open\":true");
    }
    return all;
  }
}
