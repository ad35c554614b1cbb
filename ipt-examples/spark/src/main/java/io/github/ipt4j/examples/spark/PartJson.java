// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ipt4j.core.csv.ClientPart;
import java.util.Map;

/** A part of files as it goes to a worker: four numbers for each file. */
final class PartJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, ClientPart.Piece>> PIECES =
      new TypeReference<>() {};

  private PartJson() {}

  static String write(ClientPart part) {
    try {
      return JSON.writeValueAsString(part.files());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static ClientPart read(String json) {
    try {
      return ClientPart.of(JSON.readValue(json, PIECES));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
