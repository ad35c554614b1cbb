// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.testing.IptAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What is demanded is told, what is found is told, and nobody's words are. */
class ResultAssertTest {
  private static final CaseHistory JOANNE = SampleCases.joanne();
  private static final AnalysisResult WEEKLY =
      WeeklyPeriodicity.withDefaults().analyze(JOANNE.symptomDiary(Symptom.HEADACHE));
  private static final AnalysisResult THIN =
      WeeklyPeriodicity.withDefaults()
          .analyze(
              SymptomDiary.ofDays(Symptom.HEADACHE, LocalDate.of(2024, 1, 1), "-5----5-------"));

  /** A result that says whatever a test needs. */
  private record Made(
      Conclusion conclusion, ImmutableList<Clause> sentence, Table figures, Caveat caveat)
      implements Analysis<String, AnalysisResult> {
    Made(Clause sentence) {
      this(
          Conclusion.DESCRIBED,
          ImmutableList.of(sentence),
          Table.withColumns(List.of(Clause.literal("a"))).build(),
          new Caveat(Caveat.Kind.METHOD, "nothing more"));
    }

    Made(Conclusion conclusion) {
      this(
          conclusion,
          ImmutableList.of(Clause.literal("a sentence")),
          Table.withColumns(List.of(Clause.literal("a"))).build(),
          new Caveat(Caveat.Kind.METHOD, "nothing more"));
    }

    Made with(Table other) {
      return new Made(conclusion, sentence, other, caveat);
    }

    Made with(Caveat other) {
      return new Made(conclusion, sentence, figures, other);
    }

    AnalysisResult result() {
      return analyze("");
    }

    @Override
    public AnalysisResult analyze(String view) {
      Made made = this;
      return new AnalysisResult() {
        @Override
        public Analysis<?, ?> analysis() {
          return made;
        }

        @Override
        public Conclusion conclusion() {
          return made.conclusion;
        }

        @Override
        public ImmutableList<Clause> clauses() {
          return made.sentence;
        }

        @Override
        public ImmutableList<Caveat> caveats() {
          return ImmutableList.of(made.caveat);
        }

        @Override
        public Table table() {
          return made.figures;
        }

        @Override
        public ImmutableSet<EventId> evidence() {
          return ImmutableSet.of(new EventId("e1"), new EventId("she never rests"));
        }

        @Override
        public OptionalDouble level() {
          return OptionalDouble.empty();
        }
      };
    }
  }

  @Test
  void whatHolds_passes() {
    List<EventId> evidence = List.copyOf(WEEKLY.evidence());
    assertThatCode(
            () ->
                assertThat(WEEKLY)
                    .isSupported()
                    .concludes(Conclusion.SUPPORTED)
                    .says("HEADACHE")
                    .saysNothingOf("causes", "because of", "must")
                    .restsOn(evidence.get(0).value(), evidence.get(1).value())
                    .restsOnlyOn(evidence)
                    .hasNoShortfall()
                    .decidesAt(0.05)
                    .hasNoCaveat(Caveat.Kind.SAFETY)
                    .namesNobody()
                    .quotesNobody())
        .doesNotThrowAnyException();
    assertThatCode(
            () ->
                assertThat(THIN)
                    .hasInsufficientData()
                    .claimsNothing()
                    .hasShortfall()
                    .hasShortfall("Symptom days", 2, 4))
        .doesNotThrowAnyException();
  }

  @Test
  void everyConclusion_isAskedForByItsName() {
    assertThat(new Made(Conclusion.NOT_SUPPORTED).result()).isNotSupported().claimsNothing();
    assertThat(new Made(Conclusion.NOT_IDENTIFIABLE).result()).isNotIdentifiable();
    assertThat(new Made(Conclusion.DESCRIBED).result()).isDescribed();
    for (Conclusion conclusion : Conclusion.values()) {
      AnalysisResult result = new Made(conclusion).result();
      assertThat(failures(result)).as("all but its own name fail for %s", conclusion).isEqualTo(4);
    }
  }

  private static long failures(AnalysisResult result) {
    return List.<Runnable>of(
            () -> assertThat(result).isSupported(),
            () -> assertThat(result).isNotSupported(),
            () -> assertThat(result).hasInsufficientData(),
            () -> assertThat(result).isNotIdentifiable(),
            () -> assertThat(result).isDescribed())
        .stream()
        .filter(
            asked -> {
              try {
                asked.run();
                return false;
              } catch (AssertionError e) {
                return true;
              }
            })
        .count();
  }

  @Test
  void aFailure_saysWhatWasExpectedAndWhatTheResultSays() {
    assertThatThrownBy(() -> assertThat(THIN).isSupported())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "Expected the result to conclude SUPPORTED,\n  but it concludes INSUFFICIENT_DATA.\n"
                + "  It says: "
                + THIN.headline());
    assertThatThrownBy(() -> assertThat(WEEKLY).claimsNothing())
        .hasMessageContaining("to claim nothing,\n  but it claims something.");
    assertThatThrownBy(() -> assertThat(WEEKLY).decidesAt(0.01))
        .hasMessageContaining("to decide at the level 0.01,\n  but it decides at 0.05.");
    assertThatThrownBy(() -> assertThat(new Made(Conclusion.DESCRIBED).result()).decidesAt(0.05))
        .hasMessageContaining("it decides nothing");
    assertThatThrownBy(() -> assertThat(WEEKLY).says("nausea"))
        .hasMessageContaining("to say \"nausea\",\n  but it says something else.");
    assertThatThrownBy(() -> assertThat(WEEKLY).as("the badge").isDescribed())
        .hasMessageStartingWith("[the badge] Expected the result");
    assertThatThrownBy(() -> assertThat((AnalysisResult) null).isSupported())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }

  @Test
  void everyDemandThatHolds_leadsToTheNext() {
    assertThat(new Made(Conclusion.DESCRIBED).result()).isDescribed().quotesNobody().isDescribed();
    assertThat(new Made(Conclusion.NOT_IDENTIFIABLE).result())
        .isNotIdentifiable()
        .isNotIdentifiable();
    assertThat(THIN).hasShortfall("symptom days", 2, 4).hasInsufficientData();
  }

  @Test
  void percentSigns_areNoFormats() {
    AnalysisResult result = new Made(Clause.literal("100 % of days %s")).result();
    assertThatThrownBy(() -> assertThat(result).isSupported())
        .hasMessageEndingWith("It says: " + result.headline());
  }

  @Test
  void words_areFoundWholeAndOverLineBreaksAndWhateverTheirCapitals() {
    AnalysisResult result =
        new Made(Clause.literal("headaches begin on Fridays because\n of  Visits")).result();
    assertThat(result).saysNothingOf("visit", "ache", "cause", "heads");
    for (String said : List.of("visits", "BECAUSE OF", "on fridays", "begin")) {
      assertThatThrownBy(() -> assertThat(result).saysNothingOf("nothing at all", said))
          .hasMessageContaining("to say nothing of \"nothing at all\", \"" + said + "\"")
          .hasMessageContaining("but it says \"" + said + "\".");
    }
    Clause caveat = Clause.literal("This is due to chance.");
    assertThatThrownBy(
            () ->
                assertThat(
                        new Made(Conclusion.DESCRIBED)
                            .with(new Caveat(Caveat.Kind.METHOD, caveat))
                            .result())
                    .saysNothingOf("due to"))
        .hasMessageContaining("it says \"due to\"");
  }

  @Test
  void evidence_isNamedWhereItIsAPlainToken() {
    AnalysisResult result = new Made(Conclusion.DESCRIBED).result();
    assertThat(result).restsOn("e1").restsOn(List.of());
    assertThatThrownBy(() -> assertThat(result).restsOn("e1", "headache@2025-01-10#1"))
        .hasMessageContaining("to rest on [e1, headache@2025-01-10#1]")
        .hasMessageContaining(
            "of the 2 events that it rests on, it lacks [headache@2025-01-10#1].");
    assertThatThrownBy(() -> assertThat(result).restsOnlyOn(List.of(new EventId("e1"))))
        .hasMessageContaining("to rest on no other than [e1]")
        .hasMessageContaining("it rests on [a text of 15 characters].");
    assertThatThrownBy(() -> assertThat(result).restsOnlyOn(List.of(new EventId("e9"))))
        .hasMessageContaining("it lacks [e9]");
  }

  @Test
  void caveatsAndShortfalls_areToldAsTheyAre() {
    AnalysisResult result = new Made(Conclusion.DESCRIBED).result();
    assertThat(result).hasCaveat(Caveat.Kind.METHOD).hasNoCaveat(Caveat.Kind.SAFETY);
    assertThatThrownBy(() -> assertThat(result).hasCaveat(Caveat.Kind.METHOD, Caveat.Kind.SAFETY))
        .hasMessageContaining("caveats of kind [METHOD, SAFETY]")
        .hasMessageContaining("it has those of kind [METHOD].");
    assertThatThrownBy(() -> assertThat(result).hasNoCaveat(Caveat.Kind.METHOD))
        .hasMessageContaining("no caveat of kind [METHOD]");
    assertThatThrownBy(() -> assertThat(result).hasShortfall())
        .hasMessageContaining("it has no shortfall");
    Shortfall found = THIN.shortfalls().get(0);
    for (List<Integer> other : List.of(List.of(3, 4), List.of(2, 5))) {
      assertThatThrownBy(
              () -> assertThat(THIN).hasShortfall("symptom days", other.get(0), other.get(1)))
          .hasMessageContaining("its shortfalls are [2 symptom days (4 needed)]");
    }
    assertThatThrownBy(() -> assertThat(THIN).hasShortfall("weeks", found.found(), found.needed()))
        .hasMessageContaining("to lack weeks, 2 found and 4 needed");
    assertThatThrownBy(() -> assertThat(THIN).hasNoShortfall())
        .hasMessageContaining("to lack nothing");
  }

  @Test
  void people_areFoundWhereverTheyStand() {
    Cell person = Cell.person(new RelationshipId("mil"));
    Clause naming = Clause.literal("someone").with("who", person);
    Made plain = new Made(Conclusion.DESCRIBED);
    assertThat(plain.result()).namesNobody().quotesNobody();
    for (AnalysisResult result :
        List.of(
            new Made(naming).result(),
            plain.with(new Caveat(Caveat.Kind.METHOD, naming)).result(),
            plain.with(Table.withColumns(List.of(naming)).build()).result(),
            plain
                .with(Table.withColumns(List.of(Clause.literal("a"))).row(person).build())
                .result(),
            plain
                .with(
                    Table.withColumns(List.of(Clause.literal("a")))
                        .row(Cell.list(List.of(Cell.words(naming))))
                        .build())
                .result())) {
      assertThatThrownBy(() -> assertThat(result).namesNobody())
          .hasMessageContaining("it names 1 of the client's people");
    }
    assertThatThrownBy(
            () ->
                assertThat(
                        RelationshipTension.of(JOANNE.inventory().relationships().get(0).id())
                            .analyze(JOANNE.contactLog().orElseThrow()))
                    .namesNobody())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void quotes_areFoundButNeverTold() {
    Clause quoting =
        Clause.literal("she said").with("what", new Cell.Quote("never rests", person()));
    AnalysisResult result = new Made(quoting).result();
    assertThatThrownBy(() -> assertThat(result).quotesNobody())
        .hasMessageContaining("it holds 1 quotes")
        .message()
        .doesNotContain("rests");
    assertThatThrownBy(() -> assertThat(result).namesNobody()).hasMessageContaining("it names 1");
  }

  private static Cell person() {
    return Cell.person(new RelationshipId("mil"));
  }
}
