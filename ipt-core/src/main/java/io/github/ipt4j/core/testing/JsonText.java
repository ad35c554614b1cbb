// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The tokens of a good JSON document and where they stand in its text.
 *
 * @param tokens the tokens in their order
 * @param end where the text ends
 */
record JsonText(ImmutableList<Token> tokens, Spot end) {

  static JsonText of(String text) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      while (parser.nextToken() != null) {
        tokens.add(
            new Token(
                parser.currentToken(),
                parser.getParsingContext().pathAsPointer().toString(),
                String.valueOf(parser.currentName()),
                parser.getText(),
                spot(parser.currentTokenLocation())));
      }
      return new JsonText(tokens.build(), spot(parser.currentLocation()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Spot spot(JsonLocation location) {
    return new Spot((int) location.getCharOffset(), location.getLineNr(), location.getColumnNr());
  }

  /**
   * A token.
   *
   * @param kind what it is
   * @param pointer the path to it, of RFC 6901
   * @param field the name of the field that it is, or stands in
   * @param text what it holds
   * @param spot where it begins
   */
  record Token(JsonToken kind, String pointer, String field, String text, Spot spot) {

    boolean isValue() {
      return kind.isScalarValue();
    }
  }

  /**
   * A place in the text.
   *
   * @param offset how many characters stand before it
   * @param line its line, from 1
   * @param column its column, from 1
   */
  record Spot(int offset, int line, int column) {}
}
