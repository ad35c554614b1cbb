// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.context.BeforeAndAfterNaming;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.context.LagProfile;
import io.github.ipt4j.analysis.context.RhythmWithinContext;
import io.github.ipt4j.analysis.dossier.Dossier;
import io.github.ipt4j.analysis.outcome.Cessation;
import io.github.ipt4j.analysis.outcome.CycleBreak;
import io.github.ipt4j.analysis.periodicity.TimeOfDay;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.analysis.tension.TensionChange;
import io.github.ipt4j.analysis.tension.TensionRanking;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.csv.ContactsCsv;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.csv.DiaryCsv;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows and events come in any order, and no order of them changes a bit of what is found. */
class RowOrderLawsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 3);
  private static final int DAYS = 98;
  private static final List<String> PEOPLE = List.of("mother-in-law", "husband", "sister");
  private static final CsvConventions DAILY =
      CsvConventions.withDefaults().withContactSampling(ContactSampling.DAILY);

  /** The rows of a diary and of a log, in tenths, which no sum of doubles adds without an error. */
  private record Files(List<String> diary, List<String> contacts) {

    Files shuffled(long seed) {
      List<String> days = new ArrayList<>(diary);
      List<String> met = new ArrayList<>(contacts);
      Collections.shuffle(days, new Random(seed));
      Collections.shuffle(met, new Random(seed + 1));
      return new Files(days, met);
    }

    ExposedDiary read() throws IOException {
      String days = "client,date,symptom,intensity,onset\n" + String.join("\n", diary);
      String met =
          "client,date,person,kind,negativity,positivity,contact,time\n"
              + String.join("\n", contacts);
      SymptomDiary headache =
          DiaryCsv.read(CsvSource.ofText("diary.csv", days), DAILY)
              .values()
              .iterator()
              .next()
              .values()
              .iterator()
              .next();
      ContactLog log =
          ContactsCsv.read(CsvSource.ofText("contacts.csv", met), DAILY).values().iterator().next();
      return ExposedDiary.of(headache, log);
    }
  }

  private static Files files(long seed) {
    Random random = new Random(seed);
    List<String> diary = new ArrayList<>();
    List<String> contacts = new ArrayList<>();
    for (int d = 0; d < DAYS; d++) {
      LocalDate date = FIRST.plusDays(d);
      addDiary(diary, "c," + date + ",headache,", random);
      addContacts(contacts, "c," + date + ",", date, random);
    }
    return new Files(diary, contacts);
  }

  private static void addDiary(List<String> rows, String start, Random random) {
    if (random.nextInt(10) == 0) {
      return;
    }
    int attacks = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
    if (attacks == 0) {
      rows.add(start + "0,");
    }
    for (int k = 0; k < attacks; k++) {
      String onset = String.format(Locale.ROOT, "%02d:%02d", 8 * k + random.nextInt(8), 7);
      rows.add(start + tenths(1 + random.nextInt(100)) + "," + onset);
    }
  }

  private static void addContacts(List<String> rows, String start, LocalDate date, Random random) {
    int met = random.nextInt(4);
    if (met == 0) {
      rows.add(start + ",NONE,,,,");
    }
    for (int k = 0; k < met; k++) {
      String kind = random.nextBoolean() ? "VISIT" : "CALL";
      String time = random.nextBoolean() ? "" : "1" + random.nextInt(10) + ":00";
      if (random.nextInt(4) == 0) {
        String id = "contact-" + date + "-" + k;
        PEOPLE.forEach(p -> rows.add(start + p + "," + kind + rated(random) + id + "," + time));
      } else {
        String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        rows.add(start + person + "," + kind + rated(random) + "," + time);
      }
    }
  }

  private static String rated(Random random) {
    return random.nextInt(8) == 0
        ? ",,,"
        : "," + tenths(random.nextInt(101)) + "," + tenths(random.nextInt(101)) + ",";
  }

  private static String tenths(int number) {
    return number / 10 + "." + number % 10;
  }

  private static List<AnalysisResult> results(ExposedDiary exposed) {
    Context visit = Context.ofKind(InteractionKind.VISIT);
    RelationshipId motherInLaw = new RelationshipId(PEOPLE.get(0));
    Context met = Context.contactWith(motherInLaw);
    SymptomDiary diary = exposed.diary();
    ContactLog log = exposed.log().heldAgainst(diary.recordedDays());
    LocalDate half = FIRST.plusDays(DAYS / 2);
    DateRange before = new DateRange(FIRST, half);
    DateRange after = new DateRange(half, FIRST.plusDays(DAYS));
    return ImmutableList.of(
        WeeklyPeriodicity.withDefaults().analyze(diary),
        TimeOfDay.withDefaults().analyze(diary),
        CycleBreak.on(half).analyze(diary),
        Cessation.since(half).analyze(diary),
        ContextContrast.of(visit).analyze(exposed),
        ContextContrast.of(met.withTenseFrom(4.5)).analyze(exposed),
        ContextScreen.withDefaults().analyze(exposed),
        LagProfile.of(visit).withDraws(99).analyze(exposed),
        GradedContrast.of(met).withDraws(999).analyze(exposed.ratings()),
        RhythmWithinContext.of(visit).withDraws(99).analyze(exposed),
        BeforeAndAfterNaming.of(visit, half).analyze(exposed),
        RelationshipTension.of(motherInLaw).analyze(log),
        TensionRanking.withDefaults().analyze(log),
        TensionChange.between(motherInLaw, before, after).analyze(log));
  }

  @Property(tries = 20)
  void rowsInAnotherOrder_changeNoBitOfAnyResult(@ForAll long seed, @ForAll long order)
      throws IOException {
    Files files = files(seed);
    List<AnalysisResult> some = results(files.read());
    List<AnalysisResult> others = results(files.shuffled(order).read());
    for (int i = 0; i < some.size(); i++) {
      assertThat(others.get(i)).hasToString(some.get(i).toString());
      assertThat(rows(others.get(i))).isEqualTo(rows(some.get(i)));
      assertThat(numbers(others.get(i)))
          .as("numbers of %s", some.get(i).getClass().getSimpleName())
          .isEqualTo(numbers(some.get(i)));
    }
  }

  /**
   * Ids are counted in the order of the file within their day and person: the number is left out.
   */
  private static List<String> rows(AnalysisResult result) {
    return result.evidence().stream().map(id -> id.value().replaceAll("#.*", "")).sorted().toList();
  }

  /** Contacts of one day stand in the order of their ids, and ids may be pseudonyms. */
  @Property(tries = 20)
  void idsInAnotherOrder_changeNoBitOfALoad(@ForAll long seed, @ForAll long order)
      throws IOException {
    ExposedDiary exposed = files(seed).read();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < exposed.log().contacts().size(); i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, new Random(order));
    ImmutableList.Builder<Interaction> renamed = ImmutableList.builder();
    for (int i = 0; i < numbers.size(); i++) {
      renamed.add(exposed.log().contacts().get(i).withId(new EventId("e" + numbers.get(i))));
    }
    ContactLog log = exposed.log().withContacts(renamed.build());
    TensionRanking ranking = TensionRanking.withDefaults();
    assertThat(numbers(ranking.analyze(log))).isEqualTo(numbers(ranking.analyze(exposed.log())));
  }

  @Provide
  Arbitrary<CaseHistory> cases() {
    return Combinators.combine(CaseArbitraries.caseHistories(), Arbitraries.longs())
        .as(TalkativeCases::of);
  }

  /** Of a whole case: every result of its review, descriptions and all. */
  @Property(tries = 20)
  void eventsInAnotherOrder_changeNoBitOfAReview(
      @ForAll("cases") CaseHistory history, @ForAll long order) {
    List<SessionEvent> events = new ArrayList<>(history.events());
    Collections.shuffle(events, new Random(order));
    CaseHistory other = history.withEvents(events);
    CaseReviewResult review = CaseReview.withDefaults().analyze(history);
    CaseReviewResult reordered = CaseReview.withDefaults().analyze(other);
    assertThat(reordered).isEqualTo(review).hasToString(review.toString());
    assertThat(Dossier.of(reordered).full()).hasToString(Dossier.of(review).full().text());
  }

  /**
   * Returns every number that a result gives, in full, in the order of the names of its methods.
   */
  private static List<String> numbers(Object value) {
    List<String> numbers = new ArrayList<>();
    collect(value, numbers, 0);
    return numbers;
  }

  private static void collect(Object value, List<String> numbers, int depth) {
    if (value instanceof Number
        || value instanceof OptionalDouble
        || value instanceof OptionalInt) {
      numbers.add(value.toString());
    } else if (value instanceof Optional<?> some) {
      some.ifPresent(v -> collect(v, numbers, depth));
    } else if (value instanceof Collection<?> many) {
      many.forEach(v -> collect(v, numbers, depth));
    } else if (depth < 6 && value.getClass().getName().startsWith("io.github.ipt4j.analysis")) {
      Arrays.stream(value.getClass().getMethods())
          .filter(RowOrderLawsTest::isFigure)
          .sorted(Comparator.comparing(Method::getName))
          .forEach(m -> collect(invoke(m, value), numbers, depth + 1));
    }
  }

  private static boolean isFigure(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && method.getDeclaringClass().getName().startsWith("io.github.ipt4j.analysis")
        && !List.of("analysis", "hashCode", "toString", "evidence", "table", "plan")
            .contains(method.getName());
  }

  private static Object invoke(Method method, Object value) {
    try {
      method.setAccessible(true);
      return method.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(method.getName(), e);
    }
  }
}
