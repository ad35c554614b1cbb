// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.examples.ClientLine;
import io.github.ipt4j.examples.RunMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a worker tells the driver of a part whose lines it has written: counts, and of the first
 * clients with an open question of safety the sentences. It is a line of JSON on the way.
 */
final class Tally {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final int part;
  private final SortedSet<String> symptoms = new TreeSet<>();
  private final List<List<String>> safety = new ArrayList<>();
  private long clients;
  private long unread;
  private long open;

  Tally(int part) {
    this.part = part;
  }

  void add(ClientLine line) {
    clients++;
    unread += line.isFault() ? 1 : 0;
    line.symptoms().forEach(symptom -> symptoms.add(symptom.name()));
    if (!line.safety().isEmpty()) {
      open++;
      if (safety.size() < RunMessages.TOLD) {
        safety.add(line.safety());
      }
    }
  }

  String json() {
    try {
      return JSON.writeValueAsString(
          new Counts(part, clients, unread, open, safety, List.copyOf(symptoms)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Counts read(String json) {
    try {
      return JSON.readValue(json, Counts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What the driver knows of a part. */
  record Counts(
      int part,
      long clients,
      long unread,
      long open,
      List<List<String>> safety,
      List<String> symptoms) {

    void tell(RunMessages messages) {
      messages.clients(clients, unread);
      safety.forEach(messages::safety);
      messages.safetyOfOthers(open - safety.size());
      messages.symptoms(symptoms.stream().map(Symptom::of).toList());
    }
  }
}
