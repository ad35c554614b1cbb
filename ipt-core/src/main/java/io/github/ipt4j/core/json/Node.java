// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.rule.Quoted;

/**
 * A piece of a document, which knows where it stands.
 *
 * <p>A document is read whole into nodes and then into values, because a discriminator may follow
 * the fields that depend on it, and every fault must still name its own line and column.
 */
sealed interface Node {
  /** The rule that a document breaks which names a field twice. */
  String TWICE = "a field must stand once in an object";

  /** Numbers beyond this length are told by it. */
  int LONGEST_QUOTED = 40;

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

    /** Returns the digits, which are nobody's words, unless they are many. */
    Quoted quoted() {
      return digits.length() <= LONGEST_QUOTED
          ? new Quoted(digits, true)
          : new Quoted("a number of " + digits.length() + " characters", false);
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

  record ObjectNode(
      Position at, ImmutableMap<String, Member> members, ImmutableList<Member> repeated)
      implements Node {
    @Override
    public String what() {
      return "an object";
    }

    /** Remembers that nothing could be made of this object, which may be named elsewhere. */
    void lose() {
      for (String name : new String[] {"id", "number"}) {
        Member member = members.get(name);
        if (member != null && member.value() instanceof TextNode text) {
          at.source().lost(text.text());
        } else if (member != null && member.value() instanceof NumberNode number) {
          at.source().lost(number.digits());
        }
      }
    }

    /** Returns the place to which steps lead, as far as they lead anywhere. */
    Position at(Iterable<?> steps) {
      Node node = this;
      for (Object step : steps) {
        Node next = null;
        if (node instanceof ObjectNode object) {
          Member member = object.members.get(step.toString());
          next = member == null ? null : member.value();
        } else if (node instanceof ArrayNode array && step instanceof Integer index) {
          next = index < array.elements().size() ? array.elements().get(index) : null;
        }
        if (next == null) {
          break;
        }
        node = next;
      }
      return node.at();
    }
  }

  /** A field of an object: its name, where the name stands, and what it holds. */
  record Member(String name, Position at, Node value) {}

  /** Returns the fault that this node is not what a field must hold. */
  default InputFault.Builder fault(String name, String expected) {
    InputFault.Builder fault = at().fault(name + " must be " + expected + ", not " + what());
    if (this instanceof TextNode text) {
      fault.words(text.text());
    } else if (this instanceof NumberNode number) {
      fault.value(number.quoted());
    }
    return fault;
  }
}
