// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.json.ClientFindings;
import io.github.ipt4j.analysis.json.FindingsJson;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.input.InputFault;
import java.util.Optional;

/**
 * What a run writes of one client.
 *
 * @param json the line, without its end: the findings, or why there are none
 * @param findings what was found; empty of a client who could not be read
 * @param safety a sentence for each question of safety that is open
 * @param symptoms of which symptoms there is a diary
 */
public record ClientLine(
    String json,
    Optional<ClientFindings> findings,
    ImmutableList<String> safety,
    ImmutableSet<Symptom> symptoms) {

  static ClientLine of(InputFault fault) {
    return new ClientLine(
        FindingsJson.write(fault), Optional.empty(), ImmutableList.of(), ImmutableSet.of());
  }

  /**
   * Returns whether the client could not be read.
   *
   * @return whether the line says why there are no findings
   */
  public boolean isFault() {
    return findings.isEmpty();
  }
}
