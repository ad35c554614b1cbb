// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.course.Timeline;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.outcome.LevelCourse;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.analysis.tension.TensionChange;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.ClosenessRing;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Charts of all kinds, of the samples and of inventories that are drawn. */
final class ChartSamples {
  private static final List<RelationshipKind> KINDS = List.of(RelationshipKind.values());
  private static final List<ClosenessRing> RINGS = List.of(ClosenessRing.values());
  private static final int[] CYCLES = {5, 7, 9, 14, 28, 62};

  private ChartSamples() {}

  static List<Chart> ofAllSamples() {
    List<Chart> charts = new ArrayList<>();
    SampleCases.all().forEach(sample -> charts.addAll(of(sample)));
    return charts;
  }

  /** Calendars of 1 to 60 weeks, begun on all days of a month. */
  static List<Chart> calendars() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    return IntStream.range(0, 60)
        .mapToObj(
            i ->
                Charts.withDefaults()
                    .withWidth(i % 2 == 0 ? 320 : 480)
                    .calendar(
                        SymptomDiary.ofDays(
                            Symptom.HEADACHE, first.plusDays(i), "5-.5-5-".repeat(i + 1))))
        .toList();
  }

  static List<Chart> of(CaseHistory history) {
    CaseReviewResult review = CaseReview.withDefaults().analyze(history);
    Charts charts =
        Charts.withDefaults().withPrinter(Printer.english().with(Names.of(history.inventory())));
    List<Chart> all = new ArrayList<>();
    review.weekly().values().forEach(w -> all.add(charts.rose(w)));
    review.primaryContrast().ifPresent(c -> all.add(charts.contrast(c)));
    review
        .contexts()
        .values()
        .forEach(screen -> screen.contrasts().forEach(c -> all.add(charts.contrast(c))));
    review.primaryRatedContrast().ifPresent(c -> all.add(charts.contrast(c)));
    review
        .ratedContexts()
        .values()
        .forEach(screen -> screen.contrasts().forEach(c -> all.add(charts.contrast(c))));
    history.instruments().forEach(i -> all.add(charts.measures(history.measureSeries(i))));
    LocalDate first = history.period().startInclusive();
    for (Symptom symptom : history.symptoms()) {
      all.add(charts.calendar(history.symptomDiary(symptom)));
      LevelCourse course = LevelCourse.withDefaults();
      all.add(charts.levels(course.analyze(history.symptomDiary(symptom).ratings()), history));
      all.add(
          charts.levels(
              course
                  .withPhases(first.plusDays(40), first.plusDays(90))
                  .analyze(history.symptomDiary(symptom).ratings())));
      for (int days : CYCLES) {
        all.add(charts.cycle(DeclaredCycle.of(days, first).analyze(history.symptomDiary(symptom))));
      }
    }
    history
        .scales()
        .forEach(
            scale ->
                all.add(
                    charts.levels(
                        LevelCourse.withDefaults().analyze(history.dailyRatings(scale)), history)));
    all.add(charts.circle(history));
    all.add(charts.timeline(Timeline.withDefaults().analyze(history)));
    all.add(
        charts
            .withPrinter(charts.printer().withQuotes(true))
            .timeline(Timeline.withDefaults().analyze(history)));
    all.addAll(tensions(charts, history));
    return all;
  }

  private static List<Chart> tensions(Charts charts, CaseHistory history) {
    DateRange period = history.period();
    LocalDate middle = period.startInclusive().plusDays(period.days() / 2);
    return history.contactLog().stream()
        .flatMap(
            log ->
                history.inventory().relationships().stream()
                    .map(
                        person ->
                            charts.tension(
                                TensionChange.between(
                                        person.id(),
                                        new DateRange(period.startInclusive(), middle),
                                        new DateRange(middle, period.endExclusive()))
                                    .analyze(log))))
        .toList();
  }

  /** Inventories of 1 to 60 people, half of them with ids of 40 characters. */
  static ImmutableList<InterpersonalInventory> inventories(int count) {
    Random random = new Random(count);
    ImmutableList.Builder<InterpersonalInventory> all = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      InterpersonalInventory.Builder inventory = InterpersonalInventory.builder();
      int people = 1 + random.nextInt(i % 5 == 0 ? 60 : 20);
      for (int k = 0; k < people; k++) {
        inventory.addRelationships(
            person(id(random, k, i % 2 == 0 ? 40 : 4 + random.nextInt(9)), random));
      }
      all.add(inventory.build());
    }
    return all.build();
  }

  private static RelationshipId id(Random random, int number, int length) {
    StringBuilder id = new StringBuilder("p" + number + "-");
    while (id.length() < length) {
      id.append((char) ((random.nextInt(4) == 0 ? 'A' : 'a') + random.nextInt(26)));
    }
    return new RelationshipId(id.toString());
  }

  private static Relationship person(RelationshipId id, Random random) {
    return Relationship.of(id, KINDS.get(random.nextInt(KINDS.size())))
        .withRing(RINGS.get(random.nextInt(RINGS.size())));
  }

  static Element parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }
}
