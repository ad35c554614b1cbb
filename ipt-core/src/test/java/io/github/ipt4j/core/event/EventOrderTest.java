// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ipt4j.core.measure.Instrument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventOrderTest {

  /** A form such as "m2 2025-02-03T14:00 1 START" or "m2 2025-02-03". */
  static MeasureTaken form(String words) {
    List<String> word = Splitter.on(' ').splitToList(words.trim());
    MeasureTaken.Builder form =
        MeasureTaken.builder()
            .id(new EventId(word.get(0)))
            .at(EventTime.parse(word.get(1)))
            .instrument(Instrument.PHQ_9)
            .reportedTotal(9);
    if (word.size() > 2) {
      form.session(
          new SessionPoint(Integer.parseInt(word.get(2)), SessionMoment.valueOf(word.get(3))));
    }
    return form.build();
  }

  private static List<MeasureTaken> forms(String words) {
    return Splitter.on(',').splitToStream(words).map(EventOrderTest::form).toList();
  }

  private static String ids(List<MeasureTaken> forms) {
    return String.join(" ", forms.stream().map(f -> f.id().value()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the days
        "m2 2025-02-03, m10 2025-02-02 | m10 m2",
        // the times, whatever the ids
        "m2 2025-02-03T10:00, m10 2025-02-03T11:00 | m2 m10",
        // the moments, whatever the ids
        "m2 2025-02-03 1 START, m10 2025-02-03 1 END | m2 m10",
        "d 2025-02-03 1 START, c 2025-02-03 1 DURING, b 2025-02-03 1 END, a 2025-02-03 1 HOME"
            + " | d c b a",
        // two sessions of one day
        "b 2025-02-03 1 HOME, a 2025-02-03 2 START | b a",
        // a moment against a time of which the moment is known
        "b 2025-02-03T14:00 1 START, a 2025-02-03 1 END | b a",
        "b 2025-02-03 1 START, a 2025-02-03T15:00 1 END | b a",
        "b 2025-02-03T14:00 1 START, a 2025-02-03 1 DURING, c 2025-02-03T15:00 1 END | b a c",
        // a time without a moment in between
        "b 2025-02-03T14:00 1 START, a 2025-02-03 1 END, c 2025-02-03T10:00 | c b a",
        // where times and moments say different things, times decide
        "a 2025-02-03T15:00 1 START, b 2025-02-03T14:00 1 END | b a",
        // one time for both
        "b 2025-02-03T14:00 1 START, a 2025-02-03T14:00 1 END | b a",
        // only the day is known
        "b 2025-02-03, a 2025-02-03T08:00 | b a",
        "b 2025-02-03, a 2025-02-03 1 START | b a",
        // nothing is known: the ids
        "b 2025-02-03, a 2025-02-03 | a b",
        "b 2025-02-03T14:00, a 2025-02-03T14:00 | a b"
      })
  void sorted_events_standByDayTimeMomentAndId(String events, String order) {
    List<MeasureTaken> forms = new ArrayList<>(forms(events));
    assertThat(ids(EventOrder.sorted(forms))).isEqualTo(order);
    Collections.reverse(forms);
    assertThat(ids(EventOrder.sorted(forms))).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "b 2025-02-03, a 2025-02-03 | false",
        "b 2025-02-03, a 2025-02-04 | true",
        "b 2025-02-03T14:00, a 2025-02-03 | false",
        "b 2025-02-03T14:00, a 2025-02-03 1 END | false",
        "b 2025-02-03T14:00, a 2025-02-03T14:00 | false",
        "b 2025-02-03T14:00, a 2025-02-03T14:01 | true",
        "b 2025-02-03 1 START, a 2025-02-03 1 START | false",
        "b 2025-02-03T14:00 1 START, a 2025-02-03 1 END | true",
        "b 2025-02-03 1 HOME, a 2025-02-03 2 START | true"
      })
  void isKnown_twoEvents_needTwoTimesOrTwoMoments(String events, boolean isKnown) {
    List<MeasureTaken> forms = forms(events);
    assertThat(EventOrder.isKnown(forms.get(0), forms.get(1))).isEqualTo(isKnown);
    assertThat(EventOrder.isKnown(forms.get(1), forms.get(0))).isEqualTo(isKnown);
  }

  @Test
  void possiblyFirstAndLast_dayOfUnknownOrder_areAllThatNoneIsKnownToPrecedeOrFollow() {
    List<MeasureTaken> forms =
        EventOrder.sorted(
            forms(
                "a 2025-02-03, b 2025-02-03, c 2025-02-04T10:00, d 2025-02-05T10:00 3 START,"
                    + "e 2025-02-05 3 END, f 2025-02-05"));
    assertThat(ids(EventOrder.possiblyFirst(forms))).isEqualTo("a b");
    assertThat(ids(EventOrder.possiblyLast(forms))).isEqualTo("f e");
    assertThat(ids(EventOrder.possiblyLast(forms.subList(0, 3)))).isEqualTo("c");
    assertThat(EventOrder.possiblyFirst(List.<MeasureTaken>of())).isEmpty();
  }

  @Provide
  Arbitrary<List<MeasureTaken>> days() {
    Arbitrary<String> at =
        Arbitraries.of(
            "2025-02-03", "2025-02-03", "2025-02-03T10:00", "2025-02-03T14:00", "2025-02-04");
    Arbitrary<String> moment = Arbitraries.of("", "", " 1 START", " 1 END", " 1 HOME", " 2 START");
    return Combinators.combine(at, moment)
        .as((a, m) -> a + m)
        .list()
        .ofMaxSize(9)
        .map(
            all -> {
              List<MeasureTaken> forms = new ArrayList<>();
              for (String words : all) {
                forms.add(form("m" + forms.size() + " " + words));
              }
              return forms;
            });
  }

  @Property
  void sorted_anyOrderOfRows_isTheSame(
      @ForAll("days") List<MeasureTaken> forms, @ForAll Random random) {
    List<MeasureTaken> shuffled = new ArrayList<>(forms);
    Collections.shuffle(shuffled, random);
    List<MeasureTaken> sorted = EventOrder.sorted(shuffled);
    assertThat(sorted).isEqualTo(EventOrder.sorted(forms));
    assertThat(sorted).containsExactlyInAnyOrderElementsOf(forms);
    assertThat(EventOrder.sorted(sorted)).isSameAs(sorted);
  }

  @Property
  void sorted_twoTimesOfAnyDay_ascend(@ForAll("days") List<MeasureTaken> forms) {
    List<EventTime> times =
        EventOrder.sorted(forms).stream()
            .map(MeasureTaken::at)
            .filter(t -> t.time().isPresent())
            .toList();
    assertThat(times).isSorted();
  }

  @Property
  void sorted_momentsWithoutTimes_ascendWithinTheirDay(@ForAll("days") List<MeasureTaken> forms) {
    List<MeasureTaken> moments =
        EventOrder.sorted(forms).stream()
            .filter(f -> f.at().time().isEmpty() && f.session().isPresent())
            .toList();
    for (int i = 1; i < moments.size(); i++) {
      MeasureTaken before = moments.get(i - 1);
      MeasureTaken form = moments.get(i);
      boolean falls =
          before.at().equals(form.at())
              && before.session().orElseThrow().session() == form.session().orElseThrow().session()
              && before
                      .session()
                      .orElseThrow()
                      .moment()
                      .compareTo(form.session().orElseThrow().moment())
                  > 0;
      assertThat(falls).isFalse();
    }
  }
}
