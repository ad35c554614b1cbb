// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.context.BeforeAndAfterNaming;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.context.LagProfile;
import io.github.ipt4j.analysis.context.RhythmWithinContext;
import io.github.ipt4j.analysis.outcome.Cessation;
import io.github.ipt4j.analysis.outcome.ChangePreset;
import io.github.ipt4j.analysis.outcome.CycleBreak;
import io.github.ipt4j.analysis.outcome.Dissociation;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.analysis.outcome.SuddenGains;
import io.github.ipt4j.analysis.periodicity.TimeOfDay;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.relationship.CommunicationProfile;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.analysis.tension.TensionChange;
import io.github.ipt4j.analysis.tension.TensionRanking;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateCaveatsTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);
  private static final LocalDate SLIP = LocalDate.of(2052, 3, 1);
  private static final RelationshipId SHE = new RelationshipId("mother-in-law");
  private static final Context VISIT = Context.ofKind(InteractionKind.VISIT);

  /** 119 days of 2025, and one whose year was typed 2052. */
  private static SymptomDiary diary(LocalDate last) {
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.HEADACHE);
    for (int i = 0; i < 119; i++) {
      if (i % 7 == 4 || i % 7 == 6) {
        diary.addSymptomDay(MONDAY.plusDays(i), 5);
      } else {
        diary.addFreeDay(MONDAY.plusDays(i));
      }
    }
    return diary.addFreeDay(last).build();
  }

  private static ContactLog log(LocalDate last) {
    ContactRecording.Builder recording = ContactRecording.builder().sampling(ContactSampling.DAILY);
    ContactLog.Builder log = ContactLog.builder();
    for (int i = 0; i < 119; i++) {
      LocalDate day = MONDAY.plusDays(i);
      if (i % 7 == 4 && i % 3 > 0) {
        log.addContact(
            Interaction.builder()
                .id(new EventId("visit@" + day))
                .at(EventTime.on(day))
                .kind(InteractionKind.VISIT)
                .addSource(ContactSource.rated(SHE, 6, 2))
                .build());
      } else {
        recording.addNoContact(NoContact.builder().date(day).build());
      }
    }
    recording.addNoContact(NoContact.builder().date(last).build());
    return log.recording(recording.build()).build();
  }

  private static MeasureSeries forms(int number, LocalDate last) {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(Instrument.PHQ_9);
    for (int i = 0; i < number; i++) {
      series.addMeasure(form("form-" + i, MONDAY.plusWeeks(i), 15 - i % 5));
    }
    return series.addMeasure(form("last", last, 12)).build();
  }

  private static MeasureTaken form(String id, LocalDate day, int total) {
    return MeasureTaken.builder()
        .id(new EventId(id))
        .at(EventTime.on(day))
        .instrument(Instrument.PHQ_9)
        .reportedTotal(total)
        .build();
  }

  private static List<Caveat> stray(AnalysisResult result) {
    return result.caveats().stream().filter(c -> c.kind() == Caveat.Kind.STRAY_DAYS).toList();
  }

  static Stream<Analysis<SymptomDiary, ?>> ofDiaries() {
    return Stream.of(
        WeeklyPeriodicity.withDefaults(),
        TimeOfDay.withDefaults(),
        CycleBreak.on(MONDAY.plusDays(60)),
        Cessation.since(MONDAY.plusDays(60)));
  }

  @ParameterizedTest
  @MethodSource("ofDiaries")
  void everyResultOfADiary_saysThatAYearMayBeWrong(
      Analysis<SymptomDiary, ? extends AnalysisResult> analysis) {
    assertThat(stray(analysis.analyze(diary(SLIP))))
        .extracting(Caveat::text)
        .containsExactly(
            "1 of 120 recorded days of headache lies more than a year away from the others"
                + " (2052-03-01): is its year right? It counts like every other.");
    assertThat(stray(analysis.analyze(diary(MONDAY.plusDays(119))))).isEmpty();
  }

  static Stream<Function<ExposedDiary, AnalysisResult>> ofExposedDiaries() {
    return Stream.of(
        ContextContrast.of(VISIT)::analyze,
        ContextScreen.withDefaults()::analyze,
        exposed -> GradedContrast.of(VISIT).analyze(exposed.ratings()),
        LagProfile.of(VISIT)::analyze,
        RhythmWithinContext.of(VISIT)::analyze,
        BeforeAndAfterNaming.of(VISIT, MONDAY.plusDays(60))::analyze);
  }

  @ParameterizedTest
  @MethodSource("ofExposedDiaries")
  void everyResultOfADiaryBesideALog_saysItOfEither(
      Function<ExposedDiary, AnalysisResult> analysis) {
    LocalDate next = MONDAY.plusDays(119);
    assertThat(stray(analysis.apply(ExposedDiary.of(diary(SLIP), log(next)))))
        .extracting(Caveat::text)
        .singleElement()
        .asString()
        .startsWith("1 of 120 recorded days of headache");
    assertThat(stray(analysis.apply(ExposedDiary.of(diary(next), log(SLIP)))))
        .extracting(Caveat::text)
        .singleElement()
        .asString()
        .startsWith("1 of 120 days of the contact log");
    assertThat(stray(analysis.apply(ExposedDiary.of(diary(SLIP), log(SLIP))))).hasSize(2);
    assertThat(stray(analysis.apply(ExposedDiary.of(diary(next), log(next))))).isEmpty();
  }

  static Stream<Analysis<ContactLog, ?>> ofLogs() {
    return Stream.of(
        RelationshipTension.of(SHE),
        TensionRanking.withDefaults(),
        TensionChange.builder()
            .person(SHE)
            .before(new DateRange(MONDAY, MONDAY.plusDays(60)))
            .after(new DateRange(MONDAY.plusDays(60), MONDAY.plusDays(119)))
            .build(),
        CommunicationProfile.of(SHE),
        Dissociation.of(SHE, MONDAY.plusDays(60)));
  }

  @ParameterizedTest
  @MethodSource("ofLogs")
  void everyResultOfALog_saysIt(Analysis<ContactLog, ? extends AnalysisResult> analysis) {
    assertThat(stray(analysis.analyze(log(SLIP)))).hasSize(1);
    assertThat(stray(analysis.analyze(log(MONDAY.plusDays(119))))).isEmpty();
  }

  static Stream<Analysis<MeasureSeries, ?>> ofMeasures() {
    return Stream.of(
        ReliableChange.of(ChangePreset.TALKING_THERAPIES_PHQ_9), SuddenGains.ofAtLeast(6));
  }

  @ParameterizedTest
  @MethodSource("ofMeasures")
  void everyResultOfMeasures_saysItAlsoOfOneOfFewForms(
      Analysis<MeasureSeries, ? extends AnalysisResult> analysis) {
    assertThat(stray(analysis.analyze(forms(24, SLIP)))).hasSize(1);
    assertThat(stray(analysis.analyze(forms(11, SLIP))))
        .extracting(Caveat::text)
        .containsExactly(
            "1 of 12 days of PHQ-9 lies more than a year away from the others (2052-03-01): is its"
                + " year right? It counts like every other.");
    assertThat(stray(analysis.analyze(forms(11, MONDAY.plusYears(2)))))
        .as("a form at follow-up, one of twelve, is no slip")
        .isEmpty();
  }

  @Test
  void manyStrayDays_areCountedAndThreeOfThemNamed() {
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.LOW_MOOD);
    for (int i = 0; i < 200; i++) {
      diary.addFreeDay(MONDAY.plusDays(i));
    }
    for (int i = 0; i < 5; i++) {
      diary.addFreeDay(SLIP.plusDays(i));
    }
    assertThat(DateCaveats.of(diary.build()))
        .extracting(Caveat::text)
        .containsExactly(
            "5 of 205 recorded days of low mood lie more than a year away from the others"
                + " (2052-03-01, 2052-03-02, 2052-03-03 and 2 more): are their years right? They"
                + " count like every other.");
  }
}
