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
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a text as one JSON document, with nothing after the end and within the bounds that Jackson
 * sets for every document: its depth, and the lengths of numbers, names and texts.
 */
final class NodeReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

  private final Source source;
  private final JsonParser parser;

  private NodeReader(Source source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /**
   * Returns the document.
   *
   * @throws InputFault if the text is not one well-formed JSON document
   */
  static Node read(Source source, String text) {
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
        throw root(parser.currentTokenLocation())
            .fault("must hold a JSON object, but is empty")
            .build();
      }
      Node node = node(root(parser.currentTokenLocation()));
      if (parser.nextToken() != null) {
        throw root(parser.currentTokenLocation())
            .fault("nothing must follow the end of the document")
            .build();
      }
      return node;
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  private Node node(Position at) throws IOException {
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
    List<Member> repeated = List.of();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Position nameAt = below(at, name);
      parser.nextToken();
      Member member = new Member(name, nameAt, node(below(at, name)));
      if (members.putIfAbsent(name, member) != null) {
        repeated = ImmutableList.<Member>builder().addAll(repeated).add(member).build();
      }
    }
    return new ObjectNode(at, ImmutableMap.copyOf(members), ImmutableList.copyOf(repeated));
  }

  private ArrayNode array(Position at) throws IOException {
    ImmutableList.Builder<Node> elements = ImmutableList.builder();
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      elements.add(node(below(at, index)));
    }
    return new ArrayNode(at, elements.build());
  }

  private Position root(JsonLocation location) {
    return Position.root(source, line(location), column(location));
  }

  private Position below(Position at, Object step) {
    JsonLocation location = parser.currentTokenLocation();
    return at.below(step, line(location), column(location));
  }

  private static int line(JsonLocation location) {
    return Math.max(1, location.getLineNr());
  }

  private static int column(JsonLocation location) {
    return Math.max(1, location.getColumnNr());
  }

  /** Returns the fault without Jackson's own message, which may quote a person's words. */
  private InputFault malformed(JsonProcessingException e) {
    JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    String rule =
        e instanceof JsonEOFException
            ? "must be a complete JSON document, but ends here"
            : e instanceof StreamConstraintsException ? bounds() : "must be well-formed JSON";
    return InputFault.builder(source.name(), rule)
        .line(line(at))
        .column(Integer.toString(column(at)))
        .build();
  }

  private static String bounds() {
    StreamReadConstraints bounds = FACTORY.streamReadConstraints();
    return String.format(
        Locale.ROOT,
        "must have at most %d levels, %d digits in a number, %d characters in the name of a field"
            + " and %d in a text",
        bounds.getMaxNestingDepth(),
        bounds.getMaxNumberLength(),
        bounds.getMaxNameLength(),
        bounds.getMaxStringLength());
  }
}
