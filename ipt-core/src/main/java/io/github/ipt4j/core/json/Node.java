// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.input.InputFault;
import java.util.stream.Stream;

/**
 * A piece of a document, which knows where it stands.
 *
 * <p>A document is read whole into nodes and then into values, because a discriminator may follow
 * the fields that depend on it, and every fault must still name its own line and column.
 */
sealed interface Node {

  Position at();

  /** Says what kind of JSON it is, with an article. */
  String what();

  record TextNode(Position at, String text) implements Node {
    @Override
    public String what() {
      return "a text";
    }
  }

  /** A number as it is written, because no Java type holds them all. */
  record NumberNode(Position at, String digits) implements Node {
    @Override
    public String what() {
      return "a number";
    }
  }

  record TruthNode(Position at, boolean truth) implements Node {
    @Override
    public String what() {
      return "true or false";
    }
  }

  record NullNode(Position at) implements Node {
    @Override
    public String what() {
      return "null";
    }
  }

  record ArrayNode(Position at, ImmutableList<Node> elements) implements Node {
    @Override
    public String what() {
      return "an array";
    }
  }

  record ObjectNode(Position at, ImmutableMap<String, Member> members) implements Node {
    @Override
    public String what() {
      return "an object";
    }

    /** Returns the text of the field {@code id}, empty if there is none. */
    String id() {
      Member id = members.get("id");
      return id != null && id.value() instanceof TextNode text ? text.text() : "";
    }

    /** Returns the objects within this one, at any depth, in the order of the document. */
    Stream<ObjectNode> objectsWithin() {
      return members.values().stream().flatMap(m -> objects(m.value()));
    }

    private static Stream<ObjectNode> objects(Node node) {
      if (node instanceof ArrayNode array) {
        return array.elements().stream().flatMap(ObjectNode::objects);
      }
      return node instanceof ObjectNode object
          ? Stream.concat(Stream.of(object), object.objectsWithin())
          : Stream.empty();
    }
  }

  /** A field of an object: where its name stands, and what it holds. */
  record Member(Position at, Node value) {}

  /** Returns the fault that this node is not what a field must hold. */
  default InputFault fault(String name, String expected) {
    InputFault.Builder fault = at().fault(name + " must be " + expected + ", not " + what());
    if (this instanceof TextNode text) {
      fault.value(text.text());
    } else if (this instanceof NumberNode number) {
      fault.value(number.digits());
    }
    return fault.build();
  }
}
