// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.SessionNotes;
import io.github.ipt4j.analysis.course.AffectOpenness;
import io.github.ipt4j.analysis.course.AngerFocus;
import io.github.ipt4j.analysis.course.SessionChange;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.outcome.ReliableChangeResult;
import io.github.ipt4j.analysis.relationship.AccountDiscrepancy;
import io.github.ipt4j.analysis.relationship.RatedAmbivalence;
import io.github.ipt4j.analysis.relationship.SupportBids;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AffectRating;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.table.TextTable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for every description, of whatever case. */
class DescriptionLawsTest {
  private static final Pattern TREND =
      Pattern.compile(
          "\\b(trend|increas\\w*|decreas\\w*|ris(e|es|ing)|rose|fall(s|ing)?|fell|grow(s|ing)?|grew"
              + "|improv\\w*|worsen\\w*|significan\\w*|p [=<]|over time|more and more)\\b?",
          Pattern.CASE_INSENSITIVE);
  private static final Target HUSBAND = Target.of(SessionNotes.HUSBAND);
  private static final Target SISTER = Target.of(SessionNotes.SISTER);

  @Provide
  Arbitrary<CaseHistory> cases() {
    return Combinators.combine(CaseArbitraries.caseHistories(), Arbitraries.longs())
        .as(TalkativeCases::of);
  }

  private static Collection<Description> of(CaseHistory history) {
    return CaseReview.withDefaults().analyze(history).descriptions().values();
  }

  /** What is said of the record itself and not of a result, so that it stands beside a refusal. */
  private static final Set<Caveat.Kind> OF_THE_RECORD =
      Sets.immutableEnumSet(
          Caveat.Kind.SAFETY,
          Caveat.Kind.STRAY_DAYS,
          Caveat.Kind.ORDER_UNKNOWN,
          Caveat.Kind.ITEM_CODING,
          Caveat.Kind.UNEVEN_RECORDING);

  private static final Set<String> OF_ANY_RESULT =
      Set.of(
          "shortfalls",
          "blocks",
          "caveats",
          "about",
          "safety",
          "dateCaveats",
          "formNotes",
          "symptom",
          "clearance",
          "recordedDays");

  @Property(tries = 30)
  void everyDescription_fitsATerminal_choosesItsWords_andClaimsNothing(
      @ForAll("cases") CaseHistory history) {
    for (Description description : of(history)) {
      assertThat(description.toString().lines())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(TextTable.WIDTH));
      assertThat(description.headline()).isNotBlank().doesNotEndWith(".");
      assertThat(description.conclusion()).isIn(Conclusion.DESCRIBED, Conclusion.INSUFFICIENT_DATA);
      CarefulWords.check(description.toString());
    }
  }

  @Property(tries = 30)
  void theSameCase_isDescribedAlike_andRestsOnItsOwnEvents(@ForAll("cases") CaseHistory history) {
    assertThat(of(history)).containsExactlyElementsOf(of(history));
    assertThat(of(history)).allSatisfy(d -> assertThat(d).hasToString(d.toString()));
    Set<String> ids =
        Stream.concat(
                history.events().stream().map(SessionEvent::id),
                history.lifeEvents().stream().map(LifeEvent::id))
            .map(EventId::value)
            .collect(Collectors.toSet());
    assertThat(of(history))
        .allSatisfy(d -> assertThat(d.evidence()).allMatch(id -> ids.contains(id.value())));
  }

  @Property(tries = 30)
  void aRefusal_isTotal(@ForAll("cases") CaseHistory history) throws Exception {
    for (Description description : of(history)) {
      if (!description.shortfalls().isEmpty()) {
        assertThat(description.evidence()).isEmpty();
        assertThat(description.caveats()).allMatch(c -> OF_THE_RECORD.contains(c.kind()));
        for (Method part : description.getClass().getSuperclass().getDeclaredMethods()) {
          if (part.getParameterCount() == 0
              && Modifier.isPublic(part.getModifiers())
              && !OF_ANY_RESULT.contains(part.getName())) {
            assertThat(holdsNumbers(part.invoke(description)))
                .as("%s of %s", part.getName(), description)
                .isFalse();
          }
        }
      }
    }
  }

  private static boolean holdsNumbers(Object part) {
    return (part instanceof OptionalDouble number && number.isPresent())
        || (part instanceof OptionalInt count && count.isPresent())
        || (part instanceof Optional<?> value && value.isPresent())
        || (part instanceof Share share && share.of() > 0)
        || (part instanceof Collection<?> many && !many.isEmpty())
        || (part instanceof Map<?, ?> map && !map.isEmpty())
        || (part instanceof Integer count && count != 0);
  }

  /** A record of the sessions of Joanne in which every event is put in the place of another. */
  private static SessionRecord mapped(
      UnaryOperator<SessionEvent> change, UnaryOperator<Session> sessions) {
    SessionRecord joanne = SampleCases.joanne().sessionRecord();
    return SessionRecord.builder()
        .addAllSessions(joanne.sessions().stream().map(sessions).toList())
        .addAllEvents(
            joanne.events().stream().filter(DescriptionLawsTest::isOfSessions).map(change).toList())
        .build();
  }

  private static boolean isOfSessions(SessionEvent event) {
    return event instanceof Account
        || event instanceof AffectExpression
        || event instanceof AffectRating
        || event instanceof SupportBid
        || event instanceof TechniqueUse;
  }

  private static List<String> told(
      SessionRecord record, UnaryOperator<Target> renamed, Names names) {
    Target him = renamed.apply(HUSBAND);
    Printer printer = Printer.english().with(names);
    return List.of(
        printer.text(AccountDiscrepancy.of(him).analyze(record)),
        printer.text(RatedAmbivalence.of(him).analyze(record)),
        printer.text(SupportBids.to(him.people().first()).analyze(record)),
        printer.text(AffectOpenness.of(Affect.ANGER, him).analyze(record)),
        printer.text(AngerFocus.on(him).analyze(record)),
        printer.text(SessionChange.ofNegativeFeelings(him).analyze(record.negativeFeelings(him))));
  }

  private static RelationshipId other(RelationshipId person) {
    return new RelationshipId("zz-" + person.value());
  }

  private static Target other(Target target) {
    return target.diffuse()
        ? target
        : Target.of(target.people().stream().map(DescriptionLawsTest::other).toList());
  }

  private static SessionEvent relabelled(SessionEvent event) {
    if (event instanceof Account account) {
      return account.withSubject(other(account.subject()));
    } else if (event instanceof AffectExpression affect) {
      return affect.withTarget(other(affect.target()));
    } else if (event instanceof AffectRating feelings) {
      return feelings.withTarget(other(feelings.target()));
    } else if (event instanceof SupportBid bid) {
      return bid.withToward(other(bid.toward()));
    }
    return event;
  }

  @Test
  void relabellingPeople_changesNothingButNames() {
    SessionRecord record = mapped(e -> e, s -> s);
    SessionRecord relabelled = mapped(DescriptionLawsTest::relabelled, s -> s);
    ImmutableMap.Builder<RelationshipId, String> words = ImmutableMap.builder();
    SampleCases.joanne().inventory().ids().forEach(id -> words.put(other(id), id.value()));
    assertThat(told(relabelled, DescriptionLawsTest::other, Names.of(words.buildOrThrow())))
        .isEqualTo(told(record, t -> t, Names.ids()));
  }

  private static SessionEvent later(SessionEvent event, long weeks) {
    EventTime at = EventTime.on(event.at().date().plusWeeks(weeks));
    if (event instanceof Account account) {
      return account
          .withAt(at)
          .withIncidentDate(account.incidentDate().map(d -> d.plusWeeks(weeks)));
    } else if (event instanceof AffectExpression affect) {
      return affect.withAt(at);
    } else if (event instanceof AffectRating feelings) {
      return feelings.withAt(at);
    } else if (event instanceof SupportBid bid) {
      return bid.withAt(at);
    }
    return ((TechniqueUse) event).withAt(at);
  }

  @Property(tries = 10)
  void shiftingEverythingByWholeWeeks_changesNothing(@ForAll byte weeks) {
    int forward = Math.abs(weeks);
    SessionRecord shifted =
        mapped(e -> later(e, forward), s -> s.withDate(s.date().plusWeeks(forward)));
    assertThat(told(shifted, t -> t, Names.ids()))
        .isEqualTo(told(mapped(e -> e, s -> s), t -> t, Names.ids()));
  }

  @Test
  void aSetOfOnePerson_isThatPerson() {
    Target set = Target.of(List.of(SessionNotes.HUSBAND, SessionNotes.HUSBAND));
    SessionRecord record = mapped(e -> e, s -> s);
    assertThat(told(record, t -> set, Names.ids())).isEqualTo(told(record, t -> t, Names.ids()));
  }

  /** A course of sixteen sessions in which nothing changes but what carries over and chance. */
  private static SessionRecord nullCourse(double persistence, long seed) {
    Random random = new Random(seed);
    SessionNotes notes = SessionNotes.weekly(16);
    double theme = random.nextGaussian();
    for (int session = 1; session <= 16; session++) {
      theme =
          persistence * theme + Math.sqrt(1 - persistence * persistence) * random.nextGaussian();
      int level = (int) Math.max(0, Math.min(4, Math.round(2 + 1.2 * theme)));
      notes
          .anger(session, HUSBAND, SessionNotes.openness(level))
          .anger(session, random.nextBoolean() ? SISTER : Target.DIFFUSE, SessionNotes.openness(3))
          .atLarge(session, HUSBAND, rating(5 + 2 * theme), rating(5 - 2 * theme))
          .incident(session, HUSBAND, rating(6 + 2 * theme), 2)
          .feelings(session, SessionMoment.START, HUSBAND, 5, rating(5 + 2 * theme))
          .feelings(session, SessionMoment.END, HUSBAND, 5, rating(5 + 2 * random.nextGaussian()))
          .bid(
              SessionNotes.FIRST.plusWeeks(session - 1),
              SessionNotes.HUSBAND,
              random.nextBoolean() ? BidResponse.MET : BidResponse.DISMISSED);
    }
    return notes.record();
  }

  private static double rating(double value) {
    return Math.max(0, Math.min(10, Math.round(value)));
  }

  @Test
  void inNullCoursesWithThemesThatCarryOver_noSentenceClaimsATrend() {
    for (double persistence : new double[] {0.5, 0.7}) {
      for (int seed = 0; seed < 300; seed++) {
        SessionRecord course = nullCourse(persistence, seed);
        for (String text : told(course, t -> t, Names.ids())) {
          assertThat(TREND.matcher(text).results().map(r -> r.group()).toList()).as(text).isEmpty();
        }
      }
    }
  }

  @Test
  void theWordsOfATrend_wouldBeFound() {
    assertThat(List.of("it rises", "p = 0.03", "a trend", "improved"))
        .allMatch(t -> TREND.matcher(t).find());
  }

  @Test
  void everyDescriptionOfTheSamples_isWithoutATrend_butForReliableChange() {
    for (CaseHistory history : SampleCases.all()) {
      assertThat(of(history))
          .filteredOn(d -> !(d instanceof ReliableChangeResult))
          .allSatisfy(
              d -> assertThat(TREND.matcher(d.headline()).find()).as(d.headline()).isFalse());
    }
  }
}
