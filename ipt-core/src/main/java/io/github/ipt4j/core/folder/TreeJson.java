// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Splitter;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;
import io.github.ipt4j.core.folder.Tree.LeafKind;
import io.github.ipt4j.core.folder.Tree.Listing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** A document as a tree, and a tree as a document. */
final class TreeJson {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Place NOWHERE = Place.ofFile(0, "");
  private static final Splitter STEPS = Splitter.on('/');

  private TreeJson() {}

  /** Returns the tree of a document that is well-formed. */
  static Branch read(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return (Branch) tree(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tree tree(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> branch(parser);
      case START_ARRAY -> listing(parser);
      case VALUE_STRING -> Leaf.text(NOWHERE, parser.getText());
      case VALUE_NULL -> Leaf.nothing(NOWHERE);
      case VALUE_TRUE, VALUE_FALSE -> new Leaf(NOWHERE, LeafKind.TRUTH, parser.getText());
      default -> new Leaf(NOWHERE, LeafKind.NUMBER, parser.getText());
    };
  }

  private static Branch branch(JsonParser parser) throws IOException {
    Branch branch = Branch.of(NOWHERE);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      branch.put(name, tree(parser));
    }
    return branch;
  }

  private static Listing listing(JsonParser parser) throws IOException {
    Listing listing = Listing.of(NOWHERE);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      listing.add(tree(parser));
    }
    return listing;
  }

  /** Returns the document that a tree is. */
  static String write(Tree tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(tree, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(Tree tree, JsonGenerator json) throws IOException {
    if (tree instanceof Branch branch) {
      json.writeStartObject();
      for (Map.Entry<String, Tree> member : branch.members().entrySet()) {
        json.writeFieldName(member.getKey());
        write(member.getValue(), json);
      }
      json.writeEndObject();
    } else if (tree instanceof Listing listing) {
      json.writeStartArray();
      for (Tree element : listing.elements()) {
        write(element, json);
      }
      json.writeEndArray();
    } else if (tree instanceof Leaf leaf) {
      write(leaf, json);
    }
  }

  private static void write(Leaf leaf, JsonGenerator json) throws IOException {
    switch (leaf.kind()) {
      case TEXT -> json.writeString(leaf.text());
      case NUMBER -> json.writeNumber(leaf.text());
      case TRUTH -> json.writeBoolean(Boolean.parseBoolean(leaf.text()));
      case NULL -> json.writeNull();
    }
  }

  /** Returns the piece to which a JSON pointer leads, as far as it leads anywhere. */
  static Tree at(Tree root, String pointer) {
    Tree tree = root;
    for (String step : STEPS.split(pointer.isEmpty() ? "" : pointer.substring(1))) {
      Tree next = null;
      if (tree instanceof Branch branch) {
        next = branch.get(step);
      } else if (tree instanceof Listing listing && step.matches("[0-9]{1,9}")) {
        int index = Integer.parseInt(step);
        next = index < listing.elements().size() ? listing.elements().get(index) : null;
      }
      if (next == null) {
        return tree;
      }
      tree = next;
    }
    return tree;
  }
}
