// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.FourCounts;
import io.github.ipt4j.analysis.outcome.ChangePreset;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Cohorts of every kind, thin ones among them. */
public final class Cohorts {
  public static final Symptom HEADACHE = new Symptom("headache", SymptomKind.SOMATIC);
  public static final Context VISIT = Context.contactWith(new RelationshipId("mother-in-law"));
  public static final RatingScale MOOD = RatingScale.ofBetter("mood", 0, 10);
  public static final ReliableChange PHQ = ReliableChange.of(ChangePreset.TALKING_THERAPIES_PHQ_9);
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  private Cohorts() {}

  /** The client of that number. */
  public static ClientId client(int number) {
    return new ClientId("c%03d".formatted(number));
  }

  /** A cohort of clients by their strata. */
  public static ContrastCohort contrast(int[][][] clients) {
    ContrastCohort.Builder cohort = ContrastCohort.builder().symptom(HEADACHE).context(VISIT);
    for (int i = 0; i < clients.length; i++) {
      cohort.addClient(ClientContrast.ofStrata(client(i), counts(clients[i])));
    }
    return cohort.build();
  }

  private static List<FourCounts> counts(int[][] strata) {
    return Arrays.stream(strata).map(t -> new FourCounts(t[0], t[1], t[2], t[3])).toList();
  }

  /** Forms with these totals, so many weeks apart. */
  public static MeasureSeries series(Instrument instrument, int weeksApart, double... totals) {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(instrument);
    for (int i = 0; i < totals.length; i++) {
      series.addMeasure(
          MeasureTaken.builder()
              .id(new EventId("form-%02d".formatted(i)))
              .at(EventTime.on(START.plusWeeks((long) weeksApart * i)))
              .instrument(instrument)
              .reportedTotal(totals[i])
              .build());
    }
    return series.build();
  }

  /** A cohort of clients by their totals, four weeks apart. */
  public static OutcomeCohort outcome(double[]... totals) {
    return outcome(0, totals);
  }

  /** The same, numbered from some number on. */
  static OutcomeCohort outcome(int from, double[]... totals) {
    List<ClientOutcome> clients = new ArrayList<>();
    for (int i = 0; i < totals.length; i++) {
      clients.add(ClientOutcome.of(client(from + i), series(Instrument.PHQ_9, 4, totals[i]), PHQ));
    }
    return OutcomeCohort.builder().instrument(Instrument.PHQ_9).addAllClients(clients).build();
  }

  static Arbitrary<OutcomeCohort> outcomes(int from) {
    return Arbitraries.integers()
        .between(0, 27)
        .map(Integer::doubleValue)
        .array(double[].class)
        .ofMaxSize(4)
        .array(double[][].class)
        .ofMaxSize(12)
        .map(totals -> outcome(from, totals));
  }

  static Arbitrary<ContrastCohort> contrasts() {
    return Arbitraries.integers()
        .between(0, 6)
        .array(int[].class)
        .ofSize(4)
        .array(int[][].class)
        .ofMaxSize(7)
        .array(int[][][].class)
        .ofMaxSize(12)
        .map(Cohorts::contrast);
  }

  static Arbitrary<LevelCohort> levels() {
    Arbitrary<ClientEffect> effect =
        Combinators.combine(
                Arbitraries.doubles().between(-4, 4), Arbitraries.doubles().between(0.05, 3))
            .as((e, s) -> ClientEffect.of(client(0), e, s));
    return effect
        .injectNull(0.2)
        .list()
        .ofMaxSize(12)
        .map(
            effects -> {
              LevelCohort.Builder cohort = LevelCohort.builder().scale(MOOD).context(VISIT);
              for (int i = 0; i < effects.size(); i++) {
                cohort.addClient(
                    effects.get(i) == null
                        ? ClientEffect.leftOut(client(i), LeftOut.NO_EFFECT)
                        : ClientEffect.of(
                            client(i),
                            effects.get(i).effect().orElseThrow(),
                            effects.get(i).standardError().orElseThrow()));
              }
              return cohort.build();
            });
  }
}
