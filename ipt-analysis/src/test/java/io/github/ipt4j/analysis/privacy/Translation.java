// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * What stands in one case in the place of what stands in another that is like it: found by laying
 * their two documents side by side, field by field.
 */
final class Translation {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final Map<String, String> ids;
  private final Map<String, String> texts;
  private final long days;

  private Translation(long days, Map<String, String> ids, Map<String, String> texts) {
    this.days = days;
    this.ids = ids;
    this.texts = texts;
  }

  private static Translation of(long days) {
    Map<String, String> texts = new HashMap<>();
    return new Translation(days, texts, texts);
  }

  /** The same, but for what is written: a cell may say 3 where somebody has that id. */
  Translation ofIdsAlone() {
    return new Translation(days, ids, Map.of());
  }

  static Translation none() {
    return of(0);
  }

  static Translation between(CaseHistory one, CaseHistory other) {
    Translation translation =
        of(ChronoUnit.DAYS.between(one.period().startInclusive(), other.period().startInclusive()));
    translation.pair(tree(one), tree(other));
    return translation;
  }

  long days() {
    return days;
  }

  private static JsonNode tree(CaseHistory history) {
    try {
      return MAPPER.readTree(CaseHistoryJson.write(history));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private void pair(JsonNode one, JsonNode other) {
    if (one.isTextual() && other.isTextual()) {
      texts.putIfAbsent(one.textValue(), other.textValue());
    } else if (one.isObject()) {
      one.fieldNames()
          .forEachRemaining(
              name -> {
                if (other.has(name)) {
                  pair(one.get(name), other.get(name));
                }
              });
    } else if (one.isArray() && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        pair(one.get(i), other.get(i));
      }
    }
  }

  LocalDate date(LocalDate date) {
    return date.plusDays(days);
  }

  String date(PartialDate date) {
    return date.isDay() ? date(date.first()).toString() : text(date.toString());
  }

  String id(Object id) {
    return ids.getOrDefault(id.toString(), id.toString());
  }

  String text(String text) {
    return texts.getOrDefault(text, text);
  }
}
