// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.csv.ClientRecord;
import io.github.ipt4j.core.csv.ContactsCsv;
import io.github.ipt4j.core.csv.CsvKind;
import io.github.ipt4j.core.csv.DiaryCsv;
import io.github.ipt4j.core.csv.RatingsCsv;
import io.github.ipt4j.core.csv.StatesCsv;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.rule.Refusal;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A law over all attributes of the domain: each is declared, and nothing else is. */
class DeclarationsTest {
  private static final ImmutableList<Class<?>> ROOTS =
      ImmutableList.of(
          CaseHistory.class,
          ClientRecord.class,
          ExposedDiary.class,
          ExposedRatings.class,
          SessionRecord.class);

  private static final Map<CsvKind, List<String>> COLUMNS =
      Map.of(
          CsvKind.DIARY, DiaryCsv.columns(),
          CsvKind.CONTACTS, ContactsCsv.columns(),
          CsvKind.RATINGS, RatingsCsv.columns(),
          CsvKind.STATES, StatesCsv.columns(),
          CsvKind.MEASURES, List.of("client", "date", "instrument", "total", "item"),
          CsvKind.SESSIONS, List.of("client", "date", "number", "phase"),
          CsvKind.PHASES, List.of("client", "date"));

  /** A type of a later version, as nobody has declared it. */
  public record Novel(String secret, int number) {}

  @Test
  void everyAttributeOfTheDomain_andEveryColumn_isDeclared_andNothingElse() {
    Set<String> attributes = new TreeSet<>();
    Set<Class<?>> seen = new LinkedHashSet<>();
    ROOTS.forEach(root -> collect(root, seen, attributes));
    COLUMNS.forEach((kind, names) -> names.forEach(n -> attributes.add(kind.inWords() + "." + n)));
    assertThat(COLUMNS).containsOnlyKeys(CsvKind.values());
    assertThat(Sets.symmetricDifference(Declarations.all().keySet(), attributes)).isEmpty();
    assertThat(seen).hasSizeGreaterThan(60);
  }

  @Test
  void anAttributeOfWhichNothingIsDeclared_isRefused_byName() {
    Rewriting rewriting = new Rewriting((declaration, owner, leaf) -> leaf);
    assertThatThrownBy(() -> rewriting.value(new Novel("in confidence", 1)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(
            "must be declared as kept, moved, renamed, banded or removed before it can be"
                + " deidentified, but was Novel.")
        .hasMessageNotContaining("confidence");
    assertThatThrownBy(
            () -> new Walk((declaration, owner, leaf) -> {}).value(new Novel("in confidence", 1)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void everyText_isRemovedOrRenamed_everyDateMoved() {
    Set<Class<?>> seen = new LinkedHashSet<>();
    ROOTS.forEach(root -> collect(root, seen, new TreeSet<>()));
    for (Class<?> type : seen) {
      for (Composition.Part part : Composition.of(type).parts()) {
        String written = part.type().getTypeName();
        if (written.contains("java.lang.String")) {
          assertThat(Declarations.of(part.attribute()).treatment())
              .as(part.attribute())
              .isIn(Treatment.REMOVED, Treatment.RENAMED);
        } else if (written.matches(".*(LocalDate|EventTime|PartialDate)\\b.*")) {
          assertThat(Declarations.of(part.attribute()).treatment())
              .as(part.attribute())
              .isEqualTo(Treatment.MOVED);
        } else if (written.matches(".*(EventId|RelationshipId|ClientId|IssueId|Target)\\b.*")) {
          assertThat(Declarations.of(part.attribute()).treatment())
              .as(part.attribute())
              .isEqualTo(Treatment.RENAMED);
        }
      }
    }
  }

  @Test
  void thePage_namesWhatRemains_andNeverCallsItAnonymous() throws IOException {
    Path page = Path.of("..", "ipt-core", "PRIVACY.md");
    String text = Files.readString(page, UTF_8);
    for (Remaining what : Remaining.values()) {
      assertThat(text).contains("| " + what + " | " + what.inWords());
    }
    assertThat(text.replaceAll("\\s+", " "))
        .contains("limited data set", "not anonymous", "45 CFR 164.514");
    assertThat(Arrays.stream(Treatment.values()).map(t -> "| " + t + " |"))
        .allMatch(text::contains);
  }

  private static void collect(Type type, Set<Class<?>> seen, Set<String> attributes) {
    for (Class<?> each : classes(type)) {
      if (isOneOfSeveral(each)) {
        Arrays.stream(each.getPermittedSubclasses()).forEach(t -> collect(t, seen, attributes));
      } else if (Composition.isComposed(each) && seen.add(each)) {
        for (Composition.Part part : Composition.of(each).parts()) {
          boolean hasLeaves =
              classes(part.type()).stream()
                  .anyMatch(c -> !Composition.isComposed(c) && !isOneOfSeveral(c));
          if (hasLeaves) {
            attributes.add(part.attribute());
          }
          collect(part.type(), seen, attributes);
        }
      }
    }
  }

  private static boolean isOneOfSeveral(Class<?> type) {
    return type.isInterface() && type.isSealed();
  }

  private static Set<Class<?>> classes(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments())
          .flatMap(t -> classes(t).stream())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
    return Set.of((Class<?>) type);
  }
}
