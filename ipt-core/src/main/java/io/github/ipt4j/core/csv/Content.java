// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.rule.Quoted;

/** What the fields of a column hold, which decides how much of one a fault may say. */
enum Content {
  /** Ids and codes, which are quoted where they are plain tokens. */
  CODES,
  /** Dates, times and numbers: a word that slipped into such a column may be anyone's. */
  NUMBERS,
  /** The client's words, and names of symptoms, which she chose. */
  WORDS;

  /** Returns what may be said of a field. */
  Quoted quoted(String field) {
    return switch (this) {
      case CODES -> Quoted.token(field);
      case NUMBERS -> Quoted.number(field);
      case WORDS -> Quoted.length(field);
    };
  }
}
