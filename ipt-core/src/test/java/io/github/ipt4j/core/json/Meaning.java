// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.measure.Instrument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a document says, apart from the few freedoms that the format leaves: how a number is
 * written, an empty array for an absent one, defaults, the order in a set and of events, and the
 * long form of what has a short one.
 */
final class Meaning {
  private static final Set<String> SETS =
      Set.of(
          "reasons",
          "present",
          "people",
          "freeDays",
          "subject",
          "toward",
          "reversedItems",
          "weekdays");

  private Meaning() {}

  static JsonNode of(String document) {
    ObjectNode root = (ObjectNode) Schema.tree(document.replaceFirst("^\uFEFF", ""));
    putDefault(root, "dayStart", "\"04:00\"");
    putDefault(root, "inventory", "{}");
    if (root.get("contactRecording") instanceof ObjectNode recording) {
      putDefault(recording, "sampling", "\"NOTABLE_ONLY\"");
    }
    if (root.get("contract") instanceof ObjectNode contract) {
      putDefault(contract, "minutes", "50");
      putDefault(contract, "cadenceDays", "7");
    }
    root.at("/inventory/relationships")
        .forEach(r -> r.path("expectations").forEach(e -> putDefault(e, "importance", "1")));
    for (JsonNode scale : root.path("scales")) {
      putDefault(scale, "direction", "\"HIGHER_IS_WORSE\"");
    }
    for (JsonNode event : root.path("events")) {
      if (event.path("type").asText().equals("Account")) {
        putDefault(event, "era", "\"CURRENT\"");
      }
      if (event.path("type").asText().equals("DayState")) {
        putDefault(event, "holds", "true");
      }
      if (event.path("type").asText().equals("HypothesisNamed")) {
        putDefault(event, "rarer", "false");
      }
      if (event.path("type").asText().equals("SupportBid")) {
        putDefault(event, "response", "\"UNKNOWN\"");
      }
      if (event.path("type").asText().equals("AffectExpression")) {
        putDefault(event, "release", "false");
      }
      if (event.get("instrument") instanceof ObjectNode instrument) {
        putDefault(instrument, "itemMinimum", "0");
        putDefault(instrument, "direction", "\"HIGHER_IS_WORSE\"");
        putDefault(instrument, "licence", "\"SCORE_ONLY\"");
        int highest = 0;
        for (JsonNode maximum : instrument.path("itemMaxima")) {
          highest = Math.max(highest, maximum.asInt());
        }
        putDefault(instrument, "itemMaximum", Integer.toString(highest));
      }
      event.at("/conduct/behaviours").forEach(b -> putDefault(b, "softened", "false"));
    }
    return normal(root, "");
  }

  private static void putDefault(JsonNode object, String name, String value) {
    if (!object.has(name)) {
      ((ObjectNode) object).set(name, Schema.tree(value));
    }
  }

  private static JsonNode normal(JsonNode node, String name) {
    if (node instanceof ObjectNode object) {
      return shortened(object, name);
    } else if (node instanceof ArrayNode array) {
      List<JsonNode> elements = new ArrayList<>();
      array.forEach(e -> elements.add(normal(e, "")));
      if (SETS.contains(name)) {
        elements.sort(Comparator.comparing(JsonNode::asText));
      } else if (name.equals("events")) {
        elements.sort(Comparator.comparing(e -> e.path("id").asText()));
      }
      return Schema.MAPPER.createArrayNode().addAll(elements);
    }
    return node.isNumber() ? Schema.MAPPER.getNodeFactory().numberNode(node.doubleValue()) : node;
  }

  private static JsonNode shortened(ObjectNode object, String name) {
    ObjectNode normal = Schema.MAPPER.createObjectNode();
    object
        .properties()
        .forEach(
            field -> {
              JsonNode value = normal(field.getValue(), field.getKey());
              boolean emptyMap = field.getKey().equals("entered") && value.isObject();
              if (!(value.isEmpty() && (value.isArray() || emptyMap))) {
                normal.set(field.getKey(), value);
              }
            });
    if (name.equals("symptom")) {
      String symptom = object.path("name").asText();
      if (Symptom.of(symptom).kind().name().equals(object.path("kind").asText())) {
        return Schema.MAPPER.getNodeFactory().textNode(symptom);
      }
    } else if (name.equals("instrument")) {
      return Instrument.ofCode(object.path("code").asText())
          .filter(i -> i.items() == object.path("items").asInt())
          .filter(i -> i.itemMaximum() == object.path("itemMaximum").asInt())
          .filter(i -> i.itemMinimum() == object.path("itemMinimum").asInt())
          .filter(i -> i.safetyItem().orElse(0) == object.path("safetyItem").asInt())
          .filter(i -> i.direction().name().equals(object.path("direction").asText()))
          .map(i -> (JsonNode) Schema.MAPPER.getNodeFactory().textNode(i.code()))
          .orElse(normal);
    }
    return normal;
  }
}
