// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.course.SessionChangeResult;
import io.github.ipt4j.analysis.dossier.Dossier;
import io.github.ipt4j.analysis.dossier.Page;
import io.github.ipt4j.analysis.dossier.SectionKind;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.json.ClientFindings;
import io.github.ipt4j.analysis.json.FindingsJson;
import io.github.ipt4j.analysis.outcome.ChangePreset;
import io.github.ipt4j.analysis.outcome.ConclusionReportResult;
import io.github.ipt4j.analysis.outcome.MeasurementScheduleResult;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.analysis.outcome.ReliableChangeResult;
import io.github.ipt4j.analysis.outcome.SuddenGains;
import io.github.ipt4j.analysis.outcome.SuddenGainsResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is open stands first and in every result that it touches, whatever the case. */
class SafetyReviewTest {
  private static final CaseHistory JOANNE = SampleCases.joanne();
  private static final LocalDate FIRST = JOANNE.period().startInclusive();
  private static final int BLANK = 4;

  private static SafetyConcern concern(Optional<RelationshipId> person, SafetyConcernKind kind) {
    return SafetyConcern.builder()
        .id(new EventId("concern"))
        .at(EventTime.on(FIRST.plusDays(9)))
        .kind(kind)
        .person(person)
        .build();
  }

  private static CaseHistory with(CaseHistory history, Stream<? extends SessionEvent> more) {
    return history.withEvents(
        Stream.concat(history.events().stream(), more).collect(ImmutableList.toImmutableList()));
  }

  private static CaseHistory withoutForms() {
    return JOANNE.withEvents(
        JOANNE.events().stream().filter(e -> !(e instanceof MeasureTaken)).toList());
  }

  /** A PHQ-9 a week of eight ones and that answer to item 9; 4 is left blank. */
  private static List<MeasureTaken> forms(List<Integer> answers) {
    return IntStream.range(0, answers.size())
        .mapToObj(
            i -> {
              ItemResponses.Builder items = ItemResponses.builder();
              IntStream.range(0, 8).forEach(n -> items.addItem(OptionalInt.of(1)));
              items.addItem(
                  answers.get(i) == BLANK ? OptionalInt.empty() : OptionalInt.of(answers.get(i)));
              return MeasureTaken.builder()
                  .id(new EventId("form-" + i))
                  .at(EventTime.on(FIRST.plusDays(7L * i)))
                  .instrument(Instrument.PHQ_9)
                  .items(items.build())
                  .build();
            })
        .toList();
  }

  @Property(tries = 15)
  void everythingOpen_standsInSafetyInCaveatsInJsonAndFirstInEveryText(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 4) Integer> answers,
      @ForAll @IntRange(min = 1, max = 4) int last,
      @ForAll SafetyConcernKind kind,
      @ForAll @IntRange(max = 3) int who) {
    List<Integer> all = new ArrayList<>(answers);
    all.add(last);
    RelationshipId person = JOANNE.inventory().relationships().get(who).id();
    CaseHistory history =
        with(
            withoutForms(),
            Stream.concat(Stream.of(concern(Optional.of(person), kind)), forms(all).stream()));
    CaseReviewResult review = CaseReview.withDefaults().analyze(history);

    assertThat(review.safety().openConcerns())
        .singleElement()
        .satisfies(c -> assertThat(c.person()).contains(person))
        .satisfies(c -> assertThat(c.kind()).isEqualTo(kind));
    assertThat(review.safety().openItems()).hasSize(1);
    OptionalInt highest = all.stream().mapToInt(a -> a).filter(a -> a != BLANK).max();
    OptionalInt found =
        review.safety().items().get(0).highest().map(a -> a.answer()).orElse(OptionalInt.empty());
    assertThat(found).isEqualTo(highest);

    String name = Names.of(history.inventory()).of(person);
    List<String> caveats =
        review.caveats().stream()
            .filter(c -> c.kind() == Caveat.Kind.SAFETY)
            .map(Caveat::text)
            .toList();
    assertThat(caveats).anySatisfy(c -> assertThat(c).contains(kind.inWords(), name));
    String json = FindingsJson.write(ClientFindings.of(review));
    assertThat(json)
        .contains(
            "\"safety\":{\"open\":true,\"concerns\":[{\"kind\":\"%s\",\"person\":\"%s\",\"date\":\"%s\",\"reviewedOn\":null"
                .formatted(kind, person, FIRST.plusDays(9)));
    if (highest.orElse(0) > 0) {
      String inWords = highest.getAsInt() + " of 3";
      assertThat(caveats).anySatisfy(c -> assertThat(c).contains("PHQ-9 item 9", inWords));
      assertThat(json).contains("\"status\":\"ENDORSED\",\"answer\":" + highest.getAsInt());
    }
    Dossier dossier = Dossier.of(review);
    for (Page page : List.of(dossier.brief(), dossier.letter(), dossier.full())) {
      assertThat(page.sections().get(0).kind()).isEqualTo(SectionKind.SAFETY);
      List<String> lines = page.text().lines().toList();
      assertThat(lines.subList(0, 5)).contains("Safety");
      String first = String.join(" ", lines.subList(0, 20)).replaceAll(" +", " ");
      assertThat(first)
          .contains(
              "- " + FIRST.plusDays(9) + ": " + kind.inWords() + ", " + name,
              "NOT GONE THROUGH in the",
              "sessions since: go through it. - PHQ-9 item 9: ",
              (last == BLANK ? "left blank on " : "answered " + last + " of 3"),
              ": ask about self-harm.");
      highest.ifPresent(h -> assertThat(first).contains(h > 0 ? h + " of 3" : "0"));
    }
  }

  /** Whoever is named in what a result says is told of; whoever is not is not. */
  @Test
  void aConcern_isACaveatOfEveryResultThatNamesItsPerson_andOfNoOther() {
    CaseReviewResult plain = CaseReview.withDefaults().analyze(JOANNE);
    Names names = Names.of(JOANNE.inventory());
    Set<Class<?>> touched = new HashSet<>();
    for (RelationshipId person : JOANNE.inventory().ids()) {
      Pattern name = Pattern.compile("(?<![\\w-])" + names.of(person) + "(?![\\w-])");
      SafetyConcern concern = concern(Optional.of(person), SafetyConcernKind.HARM_BY_OTHER);
      CaseReviewResult review = CaseReview.withDefaults().analyze(with(JOANNE, Stream.of(concern)));
      List<AnalysisResult> before = all(plain);
      List<AnalysisResult> after = all(review);
      assertThat(after).hasSameSizeAs(before);
      for (int i = 0; i < before.size(); i++) {
        boolean isNamed = name.matcher(before.get(i).toString()).find();
        assertThat(after.get(i).caveats().stream().anyMatch(c -> isOf(c, names.of(person))))
            .as("%s in %s", person, before.get(i))
            .isEqualTo(
                isNamed
                    || after.get(i).about().contains(person)
                    || after.get(i) instanceof ConclusionReportResult);
        if (isNamed) {
          assertThat(after.get(i).about()).as(before.get(i).toString()).contains(person);
          assertThat(after.get(i).caveats().get(0).kind()).isEqualTo(Caveat.Kind.SAFETY);
          touched.add(after.get(i).getClass());
        }
      }
    }
    assertThat(touched).hasSizeGreaterThan(12);
  }

  private static boolean isOf(Caveat caveat, String person) {
    return caveat.kind() == Caveat.Kind.SAFETY && caveat.text().contains(person);
  }

  private static List<AnalysisResult> all(CaseReviewResult review) {
    List<AnalysisResult> all = new ArrayList<>(review.results());
    all.addAll(review.contexts().values());
    all.addAll(review.ratedContexts().values());
    all.addAll(review.namings());
    all.addAll(review.rhythmsWithin());
    return all;
  }

  /** Her headache told as a matter of how much, held against her visits. */
  @Test
  void aConcern_isACaveatOfWhatGoesWithARating_too() {
    CaseHistory graded =
        JOANNE.withSymptomRecordings(
            JOANNE.symptomRecordings().stream()
                .map(r -> r.withCourse(SymptomCourse.GRADED))
                .toList());
    RelationshipId person = graded.contactLog().orElseThrow().people().iterator().next();
    SafetyConcern concern = concern(Optional.of(person), SafetyConcernKind.HARM_BY_OTHER);
    PrimaryQuestion question =
        PrimaryQuestion.contrastOf(Symptom.HEADACHE, Context.contactWith(person));
    CaseReviewResult review =
        CaseReview.withDefaults().withPrimary(question).analyze(with(graded, Stream.of(concern)));
    String name = Names.of(JOANNE.inventory()).of(person);
    assertThat(review.primaryRatedContrast().orElseThrow().caveats().get(0))
        .satisfies(c -> assertThat(isOf(c, name)).isTrue());
    List<AnalysisResult> screened = new ArrayList<>();
    review.ratedContexts().values().forEach(s -> screened.addAll(s.contrasts()));
    assertThat(screened).hasSizeGreaterThan(2);
    assertThat(screened)
        .allSatisfy(
            r ->
                assertThat(r.caveats().stream().anyMatch(c -> isOf(c, name)))
                    .isEqualTo(r.about().contains(person)));
    CaseReviewResult other =
        CaseReview.withDefaults()
            .withPrimary(PrimaryQuestion.weeklyRhythmOf(Symptom.HEADACHE))
            .analyze(with(graded, Stream.of(concern)));
    assertThat(other.ratedContexts().values())
        .isNotEmpty()
        .allSatisfy(
            s ->
                assertThat(s.caveats().stream().filter(c -> isOf(c, name)))
                    .as("once, whatever was found of it")
                    .hasSize(1));
  }

  /** Whatever may name a person may be told that there is a concern about the person. */
  @Test
  void everyResultThatNamesPeople_bearsCaveatsAboutSafety() {
    List<Class<?>> naming =
        new ClassFileImporter()
                .importPackages("io.github.ipt4j.analysis")
                .that(assignableTo(AnalysisResult.class).and(modifier(JavaModifier.PUBLIC)))
                .stream()
                .<Class<?>>map(JavaClass::reflect)
                .filter(SafetyReviewTest::namesPeople)
                .toList();
    assertThat(naming).hasSizeGreaterThan(20);
    assertThat(naming)
        .allSatisfy(
            type ->
                assertThat(type.getMethod("withSafety", Iterable.class))
                    .as("%s", type)
                    .isNotNull());
  }

  private static boolean namesPeople(Class<?> result) {
    try {
      return result.getMethod("about").getDeclaringClass() != AnalysisResult.class;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anOpenItem_isACaveatOfTheResultsOfItsInstrument_alsoWithoutACase() {
    List<MeasureTaken> forms = new ArrayList<>();
    for (MeasureTaken form : forms(List.of(0, 1, 3, 2, 1))) {
      int session = forms.size() / 2 + 1;
      forms.add(form.withSession(new SessionPoint(session, SessionMoment.START)));
      forms.add(
          form.withId(new EventId(form.id() + "-end"))
              .withSession(new SessionPoint(session, SessionMoment.END)));
    }
    CaseHistory history = with(withoutForms(), forms.stream());
    String sentence =
        "PHQ-9 item 9, which asks about self-harm, was answered 1 of 3 on "
            + FIRST.plusDays(28)
            + "; highest 3 of 3 (the highest answer there is) on "
            + FIRST.plusDays(14)
            + "; above 0 since "
            + FIRST.plusDays(7)
            + ".";
    CaseReviewResult review = CaseReview.withDefaults().analyze(history);
    for (AnalysisResult result : review.results()) {
      boolean isOfTheInstrument =
          result instanceof ReliableChangeResult
              || result instanceof SuddenGainsResult
              || result instanceof MeasurementScheduleResult
              || result instanceof ConclusionReportResult
              || (result instanceof SessionChangeResult change
                  && Printed.words(change.item()).equals("PHQ-9"));
      assertThat(result.caveats().stream().anyMatch(c -> c.text().equals(sentence)))
          .as(result.headline())
          .isEqualTo(isOfTheInstrument);
    }
    assertThat(
            ReliableChange.of(ChangePreset.TALKING_THERAPIES_PHQ_9)
                .analyze(history.measureSeries(Instrument.PHQ_9))
                .caveats()
                .get(0)
                .text())
        .isEqualTo(sentence);
    assertThat(
            SuddenGains.ofAtLeast(6)
                .analyze(history.measureSeries(Instrument.PHQ_9))
                .caveats()
                .get(0)
                .text())
        .isEqualTo(sentence);
  }

  @Test
  void whatIsOpenNoMore_isTold_andIsNoCaveat() {
    SafetyConcern gone =
        concern(Optional.empty(), SafetyConcernKind.SELF_HARM).withReviewedOn(FIRST.plusDays(20));
    CaseHistory history =
        with(withoutForms(), Stream.concat(Stream.of(gone), forms(List.of(3, 0)).stream()));
    CaseReviewResult review = CaseReview.withDefaults().analyze(history);
    assertThat(review.safety().open()).isFalse();
    assertThat(review.caveats()).noneMatch(c -> c.kind() == Caveat.Kind.SAFETY);
    assertThat(Dossier.of(review).letter().text().replaceAll("\\n +", " "))
        .contains(
            "self harm; last gone through on " + FIRST.plusDays(20),
            "answered 0 of 3 on "
                + FIRST.plusDays(7)
                + "; highest 3 of 3 (the highest answer there is) on "
                + FIRST)
        .doesNotContain("NOT GONE THROUGH", "ask about self-harm.");
    CaseReviewResult then = CaseReview.withDefaults().analyze(history.asOf(FIRST.plusDays(19)));
    assertThat(then.caveats()).anyMatch(c -> c.text().contains("NOT GONE THROUGH"));
  }
}
