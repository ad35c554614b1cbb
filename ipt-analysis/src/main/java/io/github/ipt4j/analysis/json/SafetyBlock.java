// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.core.diary.SafetyCourse;
import io.github.ipt4j.core.diary.SafetyItemAnswer;
import io.github.ipt4j.core.history.ConcernCourse;
import io.github.ipt4j.core.history.SafetyRecord;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The block on safety: what is open, every concern, every answer to an item on self-harm. */
final class SafetyBlock {
  private SafetyBlock() {}

  static void write(JsonObject json, SafetyRecord safety) throws IOException {
    json.flag("open", isOpen(safety))
        .objects("concerns", safety.concerns(), SafetyBlock::concern)
        .objects("items", forms(safety), SafetyBlock::form);
  }

  /** Whether anything is open: unknown where nothing was entered and no form tells of the item. */
  private static Optional<Boolean> isOpen(SafetyRecord safety) {
    boolean isTold =
        !safety.concerns().isEmpty()
            || safety.items().stream().anyMatch(c -> c.latestTelling().isPresent());
    return isTold ? Optional.of(safety.open()) : Optional.empty();
  }

  private static void concern(JsonObject json, ConcernCourse concern) throws IOException {
    json.text("kind", concern.kind().name())
        .text("person", concern.person().map(RelationshipId::value))
        .text("date", concern.date().toString())
        .text("reviewedOn", concern.reviewedOn().map(LocalDate::toString))
        .whole("sessionsSince", concern.sessionsSince());
  }

  private static List<Form> forms(SafetyRecord safety) {
    return safety.items().stream()
        .flatMap(course -> course.answers().stream().map(answer -> new Form(course, answer)))
        .toList();
  }

  private static void form(JsonObject json, Form form) throws IOException {
    json.text("instrument", form.course().instrument().code())
        .whole("item", form.course().item())
        .text("date", form.answer().at().date().toString())
        .text("status", form.answer().status().map(Enum::name))
        .count("answer", count(form.answer().answer()))
        .count("least", count(form.answer().least()));
  }

  private static Optional<Integer> count(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }

  private record Form(SafetyCourse course, SafetyItemAnswer answer) {}
}
