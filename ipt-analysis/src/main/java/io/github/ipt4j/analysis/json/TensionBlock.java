// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import java.io.IOException;

/** The block of the contacts with a person, ratings as shares of their scale. */
final class TensionBlock {
  private static final double RATING_SCALE = 10;

  private TensionBlock() {}

  static void write(JsonObject json, RelationshipTensionResult result) throws IOException {
    json.number("load", result.load())
        .range("interval", result.interval(), Interval::low, Interval::high)
        .number("index", result.index())
        .number("contactsPerWeek", result.contactsPerWeek())
        .number("severity", result.severity())
        .number("worst", result.worst(), w -> w.negativity() / RATING_SCALE)
        .number("positiveLoad", result.positiveLoad())
        .number("ambivalence", result.ambivalence(), a -> a.value() / RATING_SCALE);
    FindingsJson.verdict(json, result);
  }
}
