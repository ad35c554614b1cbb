// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Said;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The algebra of ranges, held against sets of dates. */
class DateRangeTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 26);

  /** Ranges of 0 to 6 days within 12, so that they often touch, overlap, and lie apart. */
  @Provide
  Arbitrary<DateRange> ranges() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 6), Arbitraries.integers().between(0, 6))
        .as((start, days) -> new DateRange(DAY.plusDays(start), DAY.plusDays(start + days)));
  }

  private static Set<LocalDate> set(DateRange range) {
    return range
        .dates()
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void dates_areThoseThatARangeContains(@ForAll("ranges") DateRange range) {
    assertThat(DAY.minusDays(3).datesUntil(DAY.plusDays(20)).filter(range::contains))
        .containsExactlyElementsOf(set(range))
        .hasSize(Math.toIntExact(range.days()));
    if (range.days() > 0) {
      assertThat(DateRange.ofDays(range.startInclusive(), range.endInclusive())).isEqualTo(range);
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void encloses_aRangeOfDates_ifItHasThemAll(
      @ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
    if (b.days() > 0) {
      assertThat(a.encloses(b)).isEqualTo(set(a).containsAll(set(b)));
    }
    assertThat(a.encloses(b) && b.encloses(a)).isEqualTo(a.equals(b));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void intersection_hasTheDatesOfBoth(
      @ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
    if (!a.isConnected(b)) {
      assertThat(Sets.intersection(set(a), set(b))).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> a.intersection(b))
          .withMessage("other must be connected with %s, but was %s", a, b);
      return;
    }
    DateRange both = a.intersection(b);
    assertThat(set(both)).isEqualTo(Sets.intersection(set(a), set(b)));
    assertThat(a.encloses(both)).isTrue();
    assertThat(both).isEqualTo(b.intersection(a));
    assertThat(a.encloses(b)).isEqualTo(both.equals(b));
    assertThat(a.span(both)).isEqualTo(a);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void isConnected_ofRangesOfDates_ifNoDateLiesBetween(
      @ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
    assertThat(a.isConnected(b)).isEqualTo(b.isConnected(a));
    assertThat(a.isConnected(a)).isTrue();
    if (a.days() > 0 && b.days() > 0) {
      assertThat(a.isConnected(b)).isEqualTo(Sets.union(set(a), set(b)).equals(set(a.span(b))));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void span_isTheSmallestRangeThatEnclosesBoth(
      @ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b, @ForAll("ranges") DateRange c) {
    DateRange span = a.span(b);
    assertThat(span.encloses(a) && span.encloses(b)).isTrue();
    assertThat(c.encloses(a) && c.encloses(b)).isEqualTo(c.encloses(span));
    assertThat(span).isEqualTo(b.span(a));
    assertThat(span.span(c)).isEqualTo(a.span(b.span(c)));
    assertThat(a.intersection(span)).isEqualTo(a);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void parse_ofWhatARangeWrites_isTheRange(@ForAll("ranges") DateRange range) {
    assertThat(DateRange.parse(range.toString())).isEqualTo(range);
  }

  @Test
  void parse_ofTheWidestRange_isTheRange() {
    DateRange all = new DateRange(LocalDate.MIN, LocalDate.MAX);
    assertThat(DateRange.parse(all.toString())).isEqualTo(all);
    assertThat(DateRange.parse("2026-01-05/2026-07-06"))
        .isEqualTo(DateRange.ofDays(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 7, 5)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2026-01-05",
        "2026-01-05/",
        "/2026-01-05",
        "2026-01-05/2026-01-04",
        "2026-02-30/2026-03-01",
        "2026-01-05/2026-01-06/2026-01-07",
        "2026-01-05/P3D",
        "zq hit me/2026-01-05",
        "2026-01-05/zq"
      })
  void parse_ofAnotherForm_isRefusedWithoutItsWords(String text) {
    Throwable thrown = catchThrowable(() -> DateRange.parse(text));
    assertThat(thrown)
        .isInstanceOf(DateTimeParseException.class)
        .hasMessageStartingWith(
            "range must be of the form 2026-01-05/2026-07-06, with a later end, but was ");
    assertThat(Said.by(thrown)).doesNotContain("zq");
  }
}
