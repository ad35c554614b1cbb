// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Seeded damage to a document: to its characters, or to its fields and values. */
final class Mutations {
  private static final String ALPHABET =
      "{}[]\",:\\/0123456789.-+eEtrufalsn \n\t\r\u0000\u00e9\uD83D\uDE00\uFEFF\u2028TZPH;#'";
  private static final String[] VALUES = {
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-1",
    "1",
    "2",
    "10",
    "11",
    "1.0",
    "0.1",
    "1e1",
    "1e999",
    "1e-400",
    "99999999999",
    "1.5",
    "\"\"",
    "\" \"",
    "\"1\"",
    "\"mil\"",
    "\"husband\"",
    "\"null\"",
    "\"DIFFUSE\"",
    "\"OTHER\"",
    "\"MIDDLE\"",
    "\"2026-01-06\"",
    "\"2026-02-30\"",
    "\"2026-1-6\"",
    "\"+2026-01-06\"",
    "\"20260106\"",
    "\"2026-01-06T20:00\"",
    "\"2026-01-06T20:00:00\"",
    "\"20:00\"",
    "\"PT90M\"",
    "\"PT1H\"",
    "\"PT-1H\"",
    "\"P1D\"",
    "\"PHQ-9\"",
    "\"\\ud83d\"",
    "\"worry\"",
    "[]",
    "{}",
    "[null]",
    "[[]]",
    "[\"mil\"]",
    "[\"mil\",\"mil\"]",
    "[0,1]",
    "{\"type\":\"Account\"}",
    "{\"name\":\"dread\",\"kind\":\"SOMATIC\"}",
    "{\"name\":\"worry\",\"kind\":\"MOOD\"}"
  };
  private static final String TWICE = "TWICE";

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the document with one to three damages to its characters. */
  String damageText(String document) {
    return damage(document, this::text);
  }

  /** Returns the document with one to three damages to its fields and values. */
  String damageValues(String document) {
    return damage(document, this::values);
  }

  private String damage(String document, UnaryOperator<String> damage) {
    String damaged = document;
    for (int i = random.nextInt(3); i >= 0; i--) {
      damaged = damage.apply(damaged);
    }
    return damaged;
  }

  /** Returns the bytes with one of them changed, added or left out. */
  byte[] damageBytes(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    byte other = (byte) random.nextInt(256);
    int added = random.nextInt(3) - 1;
    byte[] mutated = new byte[bytes.length + added];
    System.arraycopy(bytes, 0, mutated, 0, at);
    int rest = Math.min(bytes.length - at, mutated.length - at);
    System.arraycopy(bytes, bytes.length - rest, mutated, mutated.length - rest, rest);
    if (added >= 0) {
      mutated[at] = other;
    }
    return mutated;
  }

  private String text(String document) {
    if (document.isEmpty()) {
      return document;
    }
    int at = random.nextInt(document.length());
    int end = Math.min(document.length(), at + 1 + random.nextInt(20));
    String character = Character.toString(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    String before = document.substring(0, at);
    return switch (random.nextInt(6)) {
      case 0 -> before + document.substring(at + 1);
      case 1 -> before + character + document.substring(at);
      case 2 -> before + character + document.substring(at + 1);
      case 3 -> before + document.substring(end);
      case 4 -> before + document.substring(at, end) + document.substring(at);
      default -> random.nextInt(10) == 0 ? before : document + character;
    };
  }

  private String values(String document) {
    JsonNode tree;
    try {
      tree = Schema.tree(document);
    } catch (AssertionError e) {
      return document;
    }
    List<Place> places = new ArrayList<>();
    collect(tree, places);
    if (places.isEmpty()) {
      return document;
    }
    Place place = places.get(random.nextInt(places.size()));
    Place other = places.get(random.nextInt(places.size()));
    switch (random.nextInt(8)) {
      case 0 -> place.remove();
      case 1 -> place.set(other.get());
      case 2 -> {
        JsonNode value = place.get();
        place.set(other.get());
        other.set(value);
      }
      case 3 -> place.rename(other.name());
      case 4 -> place.add(other.name() + (random.nextBoolean() ? "" : "s"), other.get());
      case 5 -> {
        place.add(TWICE, other.get());
        return tree.toString().replace(TWICE, place.name());
      }
      default -> place.set(Schema.tree(VALUES[random.nextInt(VALUES.length)]));
    }
    return random.nextBoolean() ? tree.toString() : tree.toPrettyString();
  }

  private static void collect(JsonNode node, List<Place> places) {
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(n -> places.add(new Place(object, n, 0)));
    } else {
      for (int i = 0; i < node.size(); i++) {
        places.add(new Place(node, "", i));
      }
    }
    node.forEach(child -> collect(child, places));
  }

  /** A field of an object or an element of an array. */
  private record Place(JsonNode parent, String name, int index) {

    JsonNode get() {
      return (parent instanceof ObjectNode ? parent.get(name) : parent.get(index)).deepCopy();
    }

    void set(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else if (index < parent.size()) {
        ((ArrayNode) parent).set(index, value);
      }
    }

    void remove() {
      if (parent instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) parent).remove(index);
      }
    }

    void add(String other, JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(other, value);
      } else {
        ((ArrayNode) parent).insert(index, value);
      }
    }

    void rename(String other) {
      if (parent instanceof ObjectNode object) {
        object.set(other, object.remove(name));
      }
    }
  }
}
