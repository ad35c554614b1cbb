// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.json.Node.ArrayNode;
import io.github.ipt4j.core.json.Node.Member;
import io.github.ipt4j.core.json.Node.NullNode;
import io.github.ipt4j.core.json.Node.NumberNode;
import io.github.ipt4j.core.json.Node.ObjectNode;
import io.github.ipt4j.core.json.Node.TextNode;
import io.github.ipt4j.core.json.Node.TruthNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a text as one JSON document: no field twice in an object, nothing after the end. */
final class NodeReader {
  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 1_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final String source;
  private final JsonParser parser;

  private NodeReader(String source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /**
   * Returns the document.
   *
   * @throws InputFault if the text is not one well-formed JSON document
   */
  static Node read(String source, String text) {
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonParser parser = FACTORY.createParser(json)) {
      return new NodeReader(source, parser).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Node document() throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw here().fault("must hold a JSON object, but is empty").build();
      }
      Node node = node();
      if (parser.nextToken() != null) {
        throw here().fault("nothing must follow the end of the document").build();
      }
      return node;
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  private Node node() throws IOException {
    Position at = here();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> new TextNode(at, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberNode(at, parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> new TruthNode(at, token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> new NullNode(at);
      default -> throw new AssertionError(token);
    };
  }

  private ObjectNode object(Position at) throws IOException {
    Map<String, Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Position nameAt = here();
      parser.nextToken();
      if (members.put(name, new Member(nameAt, node())) != null) {
        throw nameAt.fault("a field must stand once in an object").value(name).build();
      }
    }
    return new ObjectNode(at, ImmutableMap.copyOf(members));
  }

  private ArrayNode array(Position at) throws IOException {
    ImmutableList.Builder<Node> elements = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(node());
    }
    return new ArrayNode(at, elements.build());
  }

  private Position here() {
    return position(parser.currentTokenLocation());
  }

  private Position position(JsonLocation location) {
    return new Position(
        source, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Returns the fault without Jackson's own message, which may quote a person's words. */
  private InputFault malformed(JsonProcessingException e) {
    JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    String rule =
        e instanceof JsonEOFException
            ? "must be a complete JSON document, but ends here"
            : e instanceof StreamConstraintsException
                ? "must have at most "
                    + DEEPEST
                    + " levels, "
                    + LONGEST_NUMBER
                    + " digits in a number and "
                    + LONGEST_NAME
                    + " characters in the name of a field"
                : "must be well-formed JSON";
    return position(at).fault(rule).build();
  }
}
