// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.csv.CsvConventions.Dates;
import io.github.ipt4j.core.csv.CsvConventions.DecimalMark;
import io.github.ipt4j.core.csv.CsvConventions.SeveralEntries;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.RatingScale;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Ratings and states of the day: what is written is read, and what cannot be read says why. */
class RatingsAndStatesCsvTest {
  private static final ClientId CLIENT = new ClientId("c1");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final LocalTime DAY_START = LocalTime.of(5, 30);
  private static final RatingScale MOOD = RatingScale.ofBetter("mood", 0, 10);
  private static final RatingScale STRAIN = RatingScale.of("strain", -50, 50);
  private static final CsvConventions CONVENTIONS =
      CsvConventions.withDefaults().withScales(MOOD, STRAIN);
  private static final String RATINGS = "client,date,rating,value,time,entered\n";
  private static final String STATES = "client,date,state,holds,entered\n";

  /** One entry of a day: its value, the minute if it is known, and whether it was dated. */
  private record Given(double share, Optional<Integer> minute, boolean isDated) {}

  @Property(tries = 60)
  void ratings_comeBackFromTheirFile(
      @ForAll("given") List<List<Given>> mood, @ForAll("given") List<List<Given>> strain)
      throws IOException {
    ImmutableSortedMap<String, DailyRatings> ratings =
        ImmutableSortedMap.of("mood", ratings(MOOD, mood), "strain", ratings(STRAIN, strain));
    StringWriter file = new StringWriter();

    RatingsCsv.write(Map.of(CLIENT, ratings, new ClientId("c2"), ratings), file);

    assertThat(ratings(file.toString(), CONVENTIONS.withDayStart(DAY_START)))
        .isEqualTo(Map.of(CLIENT, ratings, new ClientId("c2"), ratings));
  }

  @Provide
  Arbitrary<List<List<Given>>> given() {
    Arbitrary<Double> share = Arbitraries.doubles().between(0, 1).ofScale(3);
    Arbitrary<Boolean> dated = Arbitraries.of(true, false);
    Arbitrary<List<Given>> single =
        Combinators.combine(share, dated).as((s, d) -> List.of(new Given(s, Optional.empty(), d)));
    Arbitrary<List<Given>> several =
        Combinators.combine(share, Arbitraries.integers().between(0, 1439), dated)
            .as((s, minute, d) -> new Given(s, Optional.of(minute), d))
            .list()
            .ofMaxSize(12)
            .uniqueElements(Given::minute);
    return Arbitraries.oneOf(single, several)
        .list()
        .ofMaxSize(20)
        .filter(days -> days.stream().anyMatch(day -> !day.isEmpty()));
  }

  private static DailyRatings ratings(RatingScale scale, List<List<Given>> days) {
    var ratings = DailyRatings.builder(scale).dayStart(DAY_START);
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = FIRST.plusDays(i);
      for (int k = 0; k < days.get(i).size(); k++) {
        Given given = days.get(i).get(k);
        ratings.add(
            RatingTaken.builder()
                .id(new EventId(scale.rating() + "@" + day + "#" + (k + 1)))
                .at(given.minute().map(m -> at(day, m)).orElse(EventTime.on(day)))
                .rating(scale.rating())
                .value(Math.round(100 * (scale.least() + given.share() * scale.range())) / 100.0)
                .entered(Optional.of(day.plusDays(1)).filter(d -> given.isDated()))
                .build());
      }
    }
    return ratings.build();
  }

  private static EventTime at(LocalDate day, int minute) {
    return EventTime.onDiaryDay(day, LocalTime.ofSecondOfDay(60L * minute), DAY_START);
  }

  @Property(tries = 60)
  void states_comeBackFromTheirFile(@ForAll("answers") List<List<Optional<Boolean>>> answers)
      throws IOException {
    ImmutableList.Builder<DayStates> states = ImmutableList.builder();
    for (int s = 0; s < answers.size(); s++) {
      states.add(states("state " + s, answers.get(s)));
    }
    StringWriter file = new StringWriter();

    StatesCsv.write(Map.of(CLIENT, states.build()), file);

    assertThat(states(file.toString())).isEqualTo(Map.of(CLIENT, states.build()));
  }

  @Provide
  Arbitrary<List<List<Optional<Boolean>>>> answers() {
    return Arbitraries.of(true, false)
        .optional(0.8)
        .list()
        .ofMaxSize(30)
        .filter(days -> days.stream().anyMatch(Optional::isPresent))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static DayStates states(String name, List<Optional<Boolean>> answers) {
    DayStates.Builder states = DayStates.builder(name);
    for (int i = 0; i < answers.size(); i++) {
      LocalDate day = FIRST.plusDays(i);
      answers
          .get(i)
          .ifPresent(
              held ->
                  states.add(
                      DayState.builder()
                          .id(new EventId(name + "@" + day + "#1"))
                          .at(EventTime.on(day))
                          .state(name)
                          .holds(held)
                          .build(),
                      LocalTime.MIDNIGHT));
    }
    return states.build();
  }

  /** A file that names what held, and NONE, is one with an answer for each state and day. */
  @Property(tries = 60)
  void statesThatHeld_andNone_areAnAnswerForEveryStateOfTheClient(
      @ForAll("days") List<Integer> days) throws IOException {
    StringBuilder named = new StringBuilder("client,date,state\n");
    StringBuilder answered = new StringBuilder("client,date,state,holds\n");
    boolean[] everHeld = new boolean[3];
    days.forEach(mask -> or(everHeld, mask));
    for (int i = 0; i < days.size(); i++) {
      String place = "c1," + FIRST.plusDays(i) + ",";
      for (int s = 0; s < 3; s++) {
        boolean held = (days.get(i) >> s & 1) == 1;
        named.append(held ? place + "state " + s + "\n" : "");
        answered.append(everHeld[s] ? place + "state " + s + "," + (held ? 1 : 0) + "\n" : "");
      }
      named.append(days.get(i) == 0 ? place + "NONE\n" : "");
    }

    assertThat(states(named.toString())).isEqualTo(states(answered.toString()));
  }

  private static void or(boolean[] ever, int mask) {
    for (int s = 0; s < ever.length; s++) {
      ever[s] |= (mask >> s & 1) == 1;
    }
  }

  @Provide
  Arbitrary<List<Integer>> days() {
    return Arbitraries.integers()
        .between(0, 7)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .filter(days -> days.stream().anyMatch(mask -> mask > 0));
  }

  @Test
  void aClient_ofWhomOnlyNoneWasAnswered_hasNoState() throws IOException {
    assertThat(states("client,date,state\nc1,2026-01-05,NONE\n"))
        .isEqualTo(Map.of(CLIENT, ImmutableList.of()));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource(
      delimiter = '|',
      textBlock =
          """
          c1,2026-01-06,sleep,5,,   | rating | must be a rating whose scale is declared, since it is never guessed: --rating NAME=MIN..MAX, but was a text of 5 characters
          c1,2026-01-06,Mood,5,,    | rating | must be a rating whose scale is declared, since it is never guessed: --rating NAME=MIN..MAX, but was a text of 4 characters
          c1,2026-01-06,mood,10.5,, | value  | must be on the scale that is declared, 0 to 10, in at most 15 digits, but was '10.5'
          c1,2026-01-06,mood,-1,,   | value  | must be on the scale that is declared, 0 to 10, in at most 15 digits, but was '-1'
          c1,2026-01-06,strain,-51,,| value  | must be on the scale that is declared, -50 to 50, in at most 15 digits, but was '-51'
          c1,2026-01-06,strain,-0,, | value  | must be on the scale that is declared, -50 to 50, in at most 15 digits, but was '-0'
          c1,2026-01-06,mood,good,, | value  | must be on the scale that is declared, 0 to 10, in at most 15 digits, but was a text of 4 characters
          c1,2026-01-06,mood,,,     | value  | must be given: a day that was not rated has no row, but was empty
          c1,2026-02-30,mood,5,,    | date   | must be a date in the form 2026-01-31, of the years 1800 to 2299, but was '2026-02-30'
          c1,2026-01-06,mood,5,25:00,| time  | must be a time of day in the form 20:30, but was '25:00'
          c1,2026-01-06,mood,5,,soon| entered| must be a date in the form 2026-01-31, of the years 1800 to 2299, but was a text of 4 characters
          c1,2026-01-05,mood,5,,    | date   | must come once for each rating, unless every row of the day has a time of its own (--several max or mean makes one value of them), but was '2026-01-05'
          c1,2026-01-05,mood,5,20:00,| date  | must come once for each rating, unless every row of the day has a time of its own (--several max or mean makes one value of them), but was '2026-01-05'
          """)
  void aRating_thatCannotBeRead_isAFaultOfItsPlace(String row, String column, String rule) {
    assertThatThrownBy(() -> ratings(RATINGS + "c1,2026-01-05,mood,4,,\n" + row, CONVENTIONS))
        .isInstanceOf(InputFault.class)
        .hasMessage("ratings.csv, line 3, column " + column + ": " + rule);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource(
      delimiter = '|',
      textBlock =
          """
          c1,2026-01-06,night shift,,    | holds  | must be 1 or 0: a day of which it is not known has no row, but was empty
          c1,2026-01-06,night shift,yes, | holds  | must be 1 or 0: a day of which it is not known has no row, but was a text of 3 characters
          c1,2026-01-06,night shift,2,   | holds  | must be 1 or 0: a day of which it is not known has no row, but was '2'
          c1,2026-01-05,night shift,0,   | date   | must come once for each state, but was '2026-01-05'
          c1,2026-01-06,NONE,0,          | state  | must be a name in lower case of 1 to 60 characters without semicolon, control character or white space at its ends, and without = + - or @ in front, but was a text of 4 characters
          c1,2026-01-06,night shift,1,no | entered| must be a date in the form 2026-01-31, of the years 1800 to 2299, but was a text of 2 characters
          """)
  void aState_thatCannotBeRead_isAFaultOfItsPlace(String row, String column, String rule) {
    assertThatThrownBy(() -> states(STATES + "c1,2026-01-05,night shift,1,\n" + row))
        .isInstanceOf(InputFault.class)
        .hasMessage("states.csv, line 3, column " + column + ": " + rule);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource({
    "night shift, NONE, must have no other row beside one of NONE",
    "NONE, night shift, must have no other row beside one of NONE",
    "NONE, NONE, must come once for each state",
    "night shift, night shift, must come once for each state"
  })
  void none_standsAloneOnItsDay(String first, String second, String rule) {
    String text = "client,date,state\nc1,2026-01-05," + first + "\nc1,2026-01-05," + second + "\n";
    assertThatThrownBy(() -> states(text))
        .hasMessage("states.csv, line 3, column date: " + rule + ", but was '2026-01-05'");
  }

  @Test
  void severalRatingsOfADay_withTimes_areEntriesWhoseMeanIsTheDays() throws IOException {
    DailyRatings mood =
        mood("c1,2026-01-05,mood,2,09:00,\nc1,2026-01-05,mood,7,01:30,\n", CONVENTIONS);

    assertThat(mood.size()).isEqualTo(1);
    assertThat(mood.value(0)).isEqualTo(4.5);
    assertThat(mood.entries(0)).isEqualTo(2);
    assertThat(mood.taken())
        .extracting(e -> e.id() + " at " + e.at())
        .containsExactly(
            "mood@2026-01-05#1 at 2026-01-05T09:00", "mood@2026-01-05#2 at 2026-01-06T01:30");
  }

  @Test
  void severalRatingsOfADay_withoutTimes_makeWhatIsDeclared() throws IOException {
    String rows = "c1,2026-01-05,mood,2,,\nc1,2026-01-05,mood,7,,\n";

    assertThat(mood(rows, CONVENTIONS.withSeveralEntries(SeveralEntries.MEAN)).value(0))
        .isEqualTo(4.5);
    assertThat(mood(rows, CONVENTIONS.withSeveralEntries(SeveralEntries.MAXIMUM)).value(0))
        .isEqualTo(7);
  }

  @Test
  void aNightsRating_underCalendarDates_isOfTheEveningBefore() throws IOException {
    String rows = "c1,2026-01-06,mood,2,01:30,\nc1,2026-01-06,mood,7,20:00,\n";

    DailyRatings mood = mood(rows, CONVENTIONS.withDates(Dates.CALENDAR_DATES));

    assertThat(mood.day(0)).isEqualTo(FIRST);
    assertThat(mood.value(0)).isEqualTo(2);
    assertThat(mood.taken().get(0).at()).hasToString("2026-01-06T01:30");
    assertThat(mood.value(1)).isEqualTo(7);
  }

  @Test
  void decimalCommasAndMissingValues_areReadAsDeclared() throws IOException {
    CsvConventions declared = CONVENTIONS.withDecimalMark(DecimalMark.COMMA).withMissing("NA");

    DailyRatings strain =
        requireNonNull(
            ratings(
                    RATINGS + "c1,2026-01-05,strain,\"-2,5\",,\nc1,2026-01-06,strain,NA,,\n",
                    declared)
                .client("c1")
                .get("strain"));

    assertThat(strain.size()).isEqualTo(1);
    assertThat(strain.value(0)).isEqualTo(-2.5);
    assertThatThrownBy(() -> mood("c1,2026-01-05,mood,\"2,5\",,\n", CONVENTIONS))
        .hasMessageContaining("looks like a decimal comma; --decimal-comma");
  }

  @Test
  void aMissingAnswer_isADayThatWasNotAskedAbout() throws IOException {
    CsvConventions declared = CONVENTIONS.withMissing("NA");
    for (String text :
        List.of(
            STATES + "c1,2026-01-05,night shift,1,\nc1,2026-01-06,night shift,NA,\n",
            "client,date,state\nc1,2026-01-05,night shift\nc1,2026-01-06,NA\n")) {
      DayStates shift =
          StatesCsv.read(CsvSource.ofText("states.csv", text), declared).client("c1").get(0);
      assertThat(shift.askedDays()).containsExactly(FIRST);
    }
  }

  @Test
  void scales_areDeclaredOnceEach() {
    assertThatThrownBy(() -> CONVENTIONS.withScales(MOOD, MOOD.withGreatest(100)))
        .hasMessage("scales must name each rating once, but was a text of 4 characters");
  }

  @Test
  void courses_areDeclaredOfTheDiariesThatAreRead() throws IOException {
    String text =
        """
        client,date,symptom,intensity
        c1,2026-01-05,headache,2
        c1,2026-01-06,headache,5
        c1,2026-01-05,low mood,2
        c1,2026-01-06,low mood,0
        """;
    CsvConventions declared =
        CsvConventions.builder()
            .symptomFrom(3)
            .putCourse(Symptom.LOW_MOOD, SymptomCourse.GRADED)
            .build();

    var diaries = DiaryCsv.read(CsvSource.ofText("diary.csv", text), declared).client("c1");
    SymptomDiary headache = requireNonNull(diaries.get(Symptom.HEADACHE));
    SymptomDiary mood = requireNonNull(diaries.get(Symptom.LOW_MOOD));

    assertThat(headache.course()).isEqualTo(SymptomCourse.EPISODIC);
    assertThat(headache.symptomDays()).containsExactly(FIRST.plusDays(1));
    assertThat(headache.episodes()).hasSize(2);
    assertThat(mood.course()).isEqualTo(SymptomCourse.GRADED);
    assertThat(mood.symptomDays()).containsExactly(FIRST);
    assertThatThrownBy(() -> declared.withSymptomFrom(11))
        .hasMessage("symptomFrom must be above 0 and at most 10, but was 11.0");
  }

  @Test
  void aClient_hasRatingsAndStates_andALogHeldAgainstAllThatIsRecorded() throws IOException {
    ClientRecord record =
        files(
                "client,date,symptom,intensity\nc1,2026-01-05,headache,0\n",
                "client,date,rating,value\nc1,2026-01-06,mood,4\nc1,2026-01-07,mood,4\n")
            .orThrow();

    assertThat(record.ratings()).containsOnlyKeys("mood");
    assertThat(record.states()).extracting(DayStates::state).containsExactly("night shift");
    assertThat(record.contacts().orElseThrow().diaryCoverage().orElseThrow()).isEqualTo(1 / 3.0);
  }

  @Test
  void aRating_underTheNameOfASymptomOfTheClient_isAFault() throws IOException {
    ClientReading reading =
        files(
            "client,date,symptom,intensity\nc1,2026-01-05,mood,0\n",
            "client,date,rating,value\nc1,2026-01-06,strain,4\nc1,2026-01-07,mood,4\n");

    assertThat(((ClientFault) reading).fault())
        .hasMessage(
            "ratings.csv, line 3, column rating: must be another name than that of a symptom of the"
                + " diary, by which it would be told, but was a text of 4 characters");
  }

  private static ClientReading files(String diary, String ratings) throws IOException {
    try (ClientFiles files =
        ClientFiles.builder()
            .conventions(CONVENTIONS.withContactSampling(ContactSampling.DAILY))
            .diaries(CsvSource.ofText("diary.csv", diary))
            .ratings(CsvSource.ofText("ratings.csv", ratings))
            .contacts(
                CsvSource.ofText(
                    "contacts.csv",
                    "client,date,person,kind,negativity,positivity\nc1,2026-01-05,,NONE,,\n"))
            .states(CsvSource.ofText("states.csv", STATES + "c1,2026-01-05,night shift,1,\n"))
            .open()) {
      return files.next();
    }
  }

  private static DailyRatings mood(String rows, CsvConventions conventions) throws IOException {
    return requireNonNull(ratings(RATINGS + rows, conventions).client("c1").get("mood"));
  }

  private static ByClient<ImmutableSortedMap<String, DailyRatings>> ratings(
      String text, CsvConventions conventions) throws IOException {
    return RatingsCsv.read(CsvSource.ofText("ratings.csv", text), conventions);
  }

  private static ByClient<ImmutableList<DayStates>> states(String text) throws IOException {
    return StatesCsv.read(CsvSource.ofText("states.csv", text), CONVENTIONS);
  }
}
