// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A phrase as it is read from its file; {@link Clause} says how it is written. */
final class Template {
  private final ImmutableList<Node> nodes;

  private Template(ImmutableList<Node> nodes) {
    this.nodes = nodes;
  }

  /** Returns the template of a phrase. */
  static Template parse(String phrase) {
    Parser parser = new Parser(phrase);
    Template template = parser.template("");
    if (parser.at < phrase.length()) {
      throw new IllegalStateException("a phrase closes what it did not open: " + phrase);
    }
    return template;
  }

  /** Returns the names of the cells that it has outside of brackets. */
  ImmutableSet<String> required() {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    nodes.forEach(node -> node.addNames(names, false));
    return names.build();
  }

  /** Returns the names of all cells. */
  ImmutableSet<String> names() {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    nodes.forEach(node -> node.addNames(names, true));
    return names.build();
  }

  /** Returns its own words, without the cells. */
  String words() {
    StringBuilder words = new StringBuilder();
    nodes.forEach(node -> node.addWords(words));
    return words.toString();
  }

  void say(Map<String, Cell> cells, Voice voice, Spans spans) {
    for (Node node : nodes) {
      node.say(cells, voice, spans);
    }
  }

  private sealed interface Node {
    void say(Map<String, Cell> cells, Voice voice, Spans spans);

    void addNames(ImmutableSet.Builder<String> names, boolean all);

    void addWords(StringBuilder words);
  }

  private record Text(String text) implements Node {
    @Override
    public void say(Map<String, Cell> cells, Voice voice, Spans spans) {
      spans.add(text);
    }

    @Override
    public void addNames(ImmutableSet.Builder<String> names, boolean all) {
      // words alone have none
    }

    @Override
    public void addWords(StringBuilder words) {
      words.append(text);
    }
  }

  /** Words that are left out where one of the cells that they require is silent. */
  private record Maybe(Template inner, ImmutableList<String> required) implements Node {
    @Override
    public void say(Map<String, Cell> cells, Voice voice, Spans spans) {
      for (String name : required) {
        if (voice.isSilent(cells.getOrDefault(name, Cell.NONE))) {
          return;
        }
      }
      inner.say(cells, voice, spans);
    }

    @Override
    public void addNames(ImmutableSet.Builder<String> names, boolean all) {
      if (all) {
        names.addAll(inner.names());
      }
    }

    @Override
    public void addWords(StringBuilder words) {
      words.append(inner.words());
    }
  }

  /** A cell, with the words that its number chooses. */
  private record Slot(String name, ImmutableList<Template> forms, boolean alone) implements Node {
    @Override
    public void say(Map<String, Cell> cells, Voice voice, Spans spans) {
      @Nullable Cell cell = cells.get(name);
      if (cell == null) {
        throw new IllegalStateException("a clause has no cell " + name);
      }
      if (forms.isEmpty()) {
        voice.say(cell, spans);
        return;
      }
      boolean none = forms.size() == 3 && Voice.isNone(cell);
      if (!alone && !none) {
        voice.say(cell, spans);
        spans.add(" ");
      }
      boolean one = alone ? Voice.isOne(cell) : Voice.isOneNoun(cell);
      int last = forms.size() - 1;
      forms.get(none ? 0 : one ? last - 1 : last).say(cells, voice, spans);
    }

    @Override
    public void addNames(ImmutableSet.Builder<String> names, boolean all) {
      names.add(name);
      forms.forEach(form -> names.addAll(all ? form.names() : form.required()));
    }

    @Override
    public void addWords(StringBuilder words) {
      forms.forEach(form -> words.append(' ').append(form.words()));
    }
  }

  private static final class Parser {
    private final String phrase;
    private int at;

    Parser(String phrase) {
      this.phrase = phrase;
    }

    Template template(String ends) {
      ImmutableList.Builder<Node> nodes = ImmutableList.builder();
      StringBuilder text = new StringBuilder();
      while (at < phrase.length() && ends.indexOf(phrase.charAt(at)) < 0) {
        char c = phrase.charAt(at);
        if (c != '{' && c != '[') {
          if (c == '}' || c == ']') {
            break;
          }
          text.append(c);
          at++;
          continue;
        }
        if (!text.isEmpty()) {
          nodes.add(new Text(text.toString()));
          text.setLength(0);
        }
        at++;
        nodes.add(c == '{' ? slot() : maybe());
      }
      if (!text.isEmpty()) {
        nodes.add(new Text(text.toString()));
      }
      return new Template(nodes.build());
    }

    private Node maybe() {
      Template inner = template("]");
      expect(']');
      return new Maybe(inner, inner.required().asList());
    }

    private Node slot() {
      int start = at;
      while (at < phrase.length() && "|?}".indexOf(phrase.charAt(at)) < 0) {
        at++;
      }
      String name = phrase.substring(start, at);
      boolean alone = at < phrase.length() && phrase.charAt(at) == '?';
      List<Template> forms = new ArrayList<>();
      while (at < phrase.length() && phrase.charAt(at) != '}') {
        at++;
        forms.add(template("|}"));
      }
      expect('}');
      if (forms.size() == 1 || forms.size() > 3) {
        throw new IllegalStateException("a cell has two or three forms: " + phrase);
      }
      return new Slot(name, ImmutableList.copyOf(forms), alone);
    }

    private void expect(char end) {
      if (at >= phrase.length() || phrase.charAt(at) != end) {
        throw new IllegalStateException("a phrase lacks " + end + ": " + phrase);
      }
      at++;
    }
  }
}
