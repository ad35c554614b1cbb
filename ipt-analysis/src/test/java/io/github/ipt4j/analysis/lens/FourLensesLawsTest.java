// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.rule.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class FourLensesLawsTest {

  private static FourLensesResult of(CaseHistory history) {
    return FourLenses.withDefaults().analyze(history);
  }

  @Provide
  Arbitrary<CaseHistory> cases() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, CaseArbitraries.smallCaseHistories()),
        Tuple.of(1, Arbitraries.just(FilledCase.history())));
  }

  /** The ids of a case with the kind of each, by the names of the types and not by the library. */
  private static Map<EventId, String> entries(CaseHistory history) {
    Map<EventId, String> kinds = new TreeMap<>();
    history.events().forEach(e -> kinds.put(e.id(), type(e)));
    history.lifeEvents().forEach(e -> kinds.put(e.id(), "LifeEvent"));
    return kinds;
  }

  private static String type(SessionEvent event) {
    return event.getClass().getSimpleName().replaceFirst("^Immutable", "");
  }

  private static int sum(Map<EntryKind, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Property(tries = 100)
  void everyEntry_isUsedByAReadingOrListedAsLeftOutOfAll(@ForAll("cases") CaseHistory history) {
    FourLensesResult result = of(history);
    Map<EventId, String> entries = entries(history);
    assertThat(result.entries()).isEqualTo(entries.size());
    assertThat(entries.keySet()).containsAll(result.evidence());
    Map<String, Long> unused =
        entries.entrySet().stream()
            .filter(e -> !result.evidence().contains(e.getKey()))
            .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.counting()));
    assertThat(result.leftOutOfAll().values().stream().map(Integer::longValue))
        .containsExactlyInAnyOrderElementsOf(unused.values());
    for (LensReading reading : result.readings()) {
      assertThat(reading.used().size() + sum(reading.leftOut())).isEqualTo(entries.size());
    }
  }

  @Property(tries = 100)
  void everyIdAndPersonAndArea_isOfTheCase(@ForAll("cases") CaseHistory history) {
    Set<EventId> known = entries(history).keySet();
    for (LensReading reading : of(history).readings()) {
      assertThat(known).containsAll(reading.credited());
      for (ConceptReading concept : reading.concepts()) {
        assertThat(known).containsAll(concept.events());
        assertThat(history.inventory().ids()).containsAll(concept.people());
        assertThat(history.problemAreas()).extracting(a -> a.area()).containsAll(concept.areas());
      }
    }
  }

  @Property(tries = 100)
  void everyConcept_restsOnSomethingOrSaysThatItIsNotRecorded(
      @ForAll("cases") CaseHistory history) {
    for (LensReading reading : of(history).readings()) {
      for (ConceptReading concept : reading.concepts()) {
        boolean rests =
            concept.events().size() + concept.people().size() + concept.areas().size() > 0;
        assertThat(concept.recorded()).isEqualTo(rests);
        assertThat(concept.told().equals(Clause.of("lens.notRecorded"))).isEqualTo(!rests);
      }
      long recorded = reading.concepts().stream().filter(ConceptReading::recorded).count();
      assertThat(reading.sentences()).hasSizeBetween((int) recorded + 1, (int) recorded + 3);
    }
  }

  @Property(tries = 50)
  void theOrderOfReadingsAndConcepts_isTheSameForEveryCase(@ForAll("cases") CaseHistory history) {
    FourLensesResult result = of(history);
    if (result.entries() == 0) {
      assertThat(result.readings()).isEmpty();
      return;
    }
    assertThat(result.readings())
        .extracting(LensReading::lens)
        .containsExactly(Lens.IPT, Lens.PSYCHODYNAMIC, Lens.CBT, Lens.COUPLE);
    assertThat(result.readings().stream().flatMap(r -> r.concepts().stream()))
        .extracting(ConceptReading::concept)
        .containsExactly(LensConcept.values());
  }

  /** Without one of its entries, no concept of a case has one entry more. */
  @Property(tries = 40)
  void aFurtherEntry_lowersNoCount(@ForAll("cases") CaseHistory history) {
    FourLensesResult all = of(history);
    for (CaseHistory fewer : withoutOne(history)) {
      FourLensesResult before = of(fewer);
      for (LensReading reading : before.readings()) {
        LensReading after = all.reading(reading.lens());
        assertThat(after.used()).containsAll(reading.used());
        assertThat(after.credited()).containsAll(reading.credited());
        reading
            .concepts()
            .forEach(
                c ->
                    assertThat(after.concept(c.concept()).events())
                        .as("%s", c.concept())
                        .containsAll(c.events()));
      }
      assertThat(all.evidence()).containsAll(before.evidence());
    }
  }

  /** The case without each of its entries to which no other refers. */
  private static List<CaseHistory> withoutOne(CaseHistory history) {
    List<CaseHistory> cases = new ArrayList<>();
    for (SessionEvent event : history.events()) {
      without(history, event).ifPresent(cases::add);
    }
    for (LifeEvent event : history.lifeEvents()) {
      cases.add(
          history.withLifeEvents(
              history.lifeEvents().stream().filter(e -> !e.equals(event)).toList()));
    }
    return cases;
  }

  private static Optional<CaseHistory> without(CaseHistory history, SessionEvent event) {
    try {
      return Optional.of(
          history.withEvents(history.events().stream().filter(e -> !e.equals(event)).toList()));
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  /** Every law about entries holds of every kind of them. */
  @Test
  void everyKindOfEvent_hasItsName() {
    Set<String> types =
        Stream.concat(
                Arrays.stream(SessionEvent.class.getPermittedSubclasses()),
                Stream.of(LifeEvent.class))
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());
    assertThat(EntryKind.values()).hasSameSizeAs(types);
    Set<EntryKind> found =
        FilledCase.history().events().stream().map(EntryKind::of).collect(Collectors.toSet());
    assertThat(Sets.difference(ImmutableSet.copyOf(EntryKind.values()), found))
        .as("kinds of which the filled case has none")
        .containsExactlyInAnyOrderElementsOf(
            Set.of(EntryKind.RATING, EntryKind.DAY_STATE, EntryKind.LIFE_EVENT));
  }

  @Test
  void wordsOfAPerson_arePrintedOnlyWhereTheyAreAskedFor() {
    FourLensesResult result = of(FilledCase.history());
    assertThat(Printer.english().text(result)).doesNotContain(FilledCase.SECRET);
    assertThat(result.toString()).doesNotContain(FilledCase.SECRET);
    assertThat(result.readings().toString()).doesNotContain(FilledCase.SECRET);
    assertThat(Printer.english().withQuotes(true).text(result).replaceAll("\\s+", " "))
        .contains("“in confidence belief")
        .contains("“in confidence formulation text”")
        .contains("“in confidence term")
        .contains("“in confidence life event”");
  }
}
