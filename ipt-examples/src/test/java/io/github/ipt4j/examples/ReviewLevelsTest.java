// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratings, how symptoms run, cycles and states of the day through the command. */
class ReviewLevelsTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  private static final String DIARY_HEADER = "client,date,symptom,intensity\n";
  private static final String RATINGS_HEADER = "client,date,rating,value\n";
  private static final int WEEKS = 20;

  @TempDir Path folder;
  private String errors = "";

  /** A widower's mood on a slider, lower on Sundays: above 0 on all but three of 140 days. */
  private static int[] slider() {
    Random random = new Random(7);
    return IntStream.range(0, 7 * WEEKS)
        .map(
            i -> {
              int value = (int) Math.round(60 + 9 * random.nextGaussian() - (i % 7 == 6 ? 22 : 0));
              return i % 50 == 30 ? 0 : Math.max(1, Math.min(100, value));
            })
        .toArray();
  }

  @Test
  void run_sliderOfMoodAlone_isToldInLevelsOfItsOwnScale() throws Exception {
    int[] mood = slider();

    JsonNode line =
        only("--ratings", ratings(i -> mood[i]), "--rating", "mood=0..100,higher-is-better");

    assertThat(names(line)).containsExactly("schemaVersion", "client", "safety", "levels");
    JsonNode level = line.at("/levels/mood");
    assertThat(names(level))
        .containsExactly(
            "days", "mean", "weekday", "weeks", "p", "exact", "conclusion", "headline");
    assertThat(level.get("days").asInt()).isEqualTo(140);
    assertThat(level.get("weeks").asInt()).isEqualTo(WEEKS);
    for (DayOfWeek day : DayOfWeek.values()) {
      int weekday = day.getValue() - 1;
      double mean =
          IntStream.range(0, WEEKS).map(w -> mood[7 * w + weekday]).average().orElseThrow();
      assertThat(level.get("weekday").get(weekday).asDouble()).isCloseTo(mean, within(1e-9));
    }
    assertThat(level.get("conclusion").asText()).isEqualTo("SUPPORTED");
    assertThat(level.get("headline").asText())
        .startsWith("Mood is lower (worse) on Sunday than on the other weekdays")
        .contains("0 worst, 100 best");
  }

  @Test
  void run_sliderFromADeclaredDayOn_isHeldAgainstTheTimeBefore() throws Exception {
    int[] mood = slider();
    IntToDoubleFunction raised = i -> Math.min(100, mood[i] + (i < 70 ? 0 : 14));

    JsonNode line =
        only(
            "--ratings",
            ratings(raised),
            "--rating",
            "mood=0..100,higher-is-better",
            "--phase",
            MONDAY.plusDays(70).toString());

    JsonNode change = line.at("/levels/mood/change");
    assertThat(names(change))
        .containsExactly(
            "since", "before", "after", "difference", "interval", "p", "conclusion", "headline");
    double before = IntStream.range(0, 70).mapToDouble(raised).average().orElseThrow();
    double after = IntStream.range(70, 140).mapToDouble(raised).average().orElseThrow();
    assertThat(change.at("/before/mean").asDouble()).isCloseTo(before, within(1e-9));
    assertThat(change.at("/after/mean").asDouble()).isCloseTo(after, within(1e-9));
    assertThat(change.get("difference").asDouble()).isCloseTo(after - before, within(1e-9));
    assertThat(change.get("conclusion").asText()).isEqualTo("SUPPORTED");
    assertThat(change.get("headline").asText()).startsWith("Mood was higher (better) since");
  }

  @Test
  void run_aSymptomOnMostDays_isToldInLevelsBesideItsDays_andNotInAttacks() throws Exception {
    String diary = lowMood();
    String since = MONDAY.plusDays(42).toString();

    JsonNode graded = only("--diary", diary, "--phase", since);
    JsonNode attacks = only("--diary", diary, "--phase", since, "--episodic", "low mood");
    JsonNode strong = only("--diary", diary, "--phase", since, "--symptom-from", "5.5");

    assertThat(names(graded)).contains("weekly", "levels").doesNotContain("cycleBreak");
    assertThat(graded.at("/levels/low mood/change/after/mean").asDouble()).isEqualTo(3);
    assertThat(names(attacks)).contains("weekly", "cycleBreak").doesNotContain("levels");
    assertThat(attacks.get("weekly")).isEqualTo(graded.get("weekly"));
    assertThat(strong.has("levels")).isFalse();
    assertThat(sum(strong.at("/weekly/low mood/symptomDays"))).isEqualTo(42);
    assertThat(sum(graded.at("/weekly/low mood/symptomDays"))).isEqualTo(84);
  }

  /** 6 on each of 42 days, then 3. */
  private String lowMood() throws IOException {
    StringBuilder rows = new StringBuilder(DIARY_HEADER);
    for (int i = 0; i < 84; i++) {
      rows.append("a,").append(MONDAY.plusDays(i)).append(",low mood,").append(i < 42 ? 6 : 3);
      rows.append('\n');
    }
    return file("low.csv", rows.toString());
  }

  @Test
  void run_aSymptomDeclaredGraded_isToldInLevels() throws Exception {
    String diary =
        file("d.csv", DIARY_HEADER + "a,2024-01-01,headache,5\na,2024-01-02,headache,0\n");

    assertThat(only("--diary", diary).has("levels")).isFalse();
    assertThat(only("--diary", diary, "--graded", "headache").at("/levels/headache/days").asInt())
        .isEqualTo(2);
  }

  /** The symptom is one of the second client alone; what is misspelt is said of each option. */
  @Test
  void run_aDeclaredSymptomThatNoClientHas_isSaidAndMakesTheExitCodeOne() throws Exception {
    String diary =
        file(
            "two.csv",
            DIARY_HEADER
                + "a,2024-01-01,headache,5\na,2024-01-02,headache,0\n"
                + "b,2024-01-01,low mood,5\nb,2024-01-02,low mood,4\n");

    String right = text(0, "--diary", diary, "--episodic", "low mood");
    assertThat(errors).doesNotContain("names");
    String wrong = text(1, "--diary", diary, "--graded", "lo mood", "--episodic", "low mood");
    assertThat(errors)
        .contains("--graded names 'lo mood', which is no symptom of any client that could be read")
        .doesNotContain("--episodic");
    assertThat(wrong).as("the lines are those of what was read").isEqualTo(right);
    text(1, "--diary", diary, "--episodic", "headaches");
    assertThat(errors).contains("--episodic names 'headaches'");
    String out = folder.resolve("out.jsonl").toString();
    text(1, "--diary", diary, "--episodic", "headaches", "--out", out);
    assertThat(Path.of(out)).content().hasLineCount(2);
  }

  /** Two nights of nine, attacks on .58 of them and on .04 of the others, 108 days. */
  @Test
  void run_partnersShifts_areFoundByTheirCycleAndByTheState() throws Exception {
    Random random = new Random(3);
    StringBuilder diary = new StringBuilder(DIARY_HEADER);
    StringBuilder states = new StringBuilder("client,date,state,holds\n");
    int[][] counts = new int[2][9];
    for (int i = 0; i < 108; i++) {
      boolean night = i % 9 < 2;
      boolean panic = random.nextDouble() < (night ? 0.58 : 0.04);
      counts[0][i % 9]++;
      counts[1][i % 9] += panic ? 1 : 0;
      diary.append("a,").append(MONDAY.plusDays(i)).append(",panic,").append(panic ? 7 : 0);
      diary.append('\n');
      states.append("a,").append(MONDAY.plusDays(i)).append(",night shift,").append(night ? 1 : 0);
      states.append('\n');
    }

    JsonNode line =
        only(
            "--diary",
            file("d.csv", diary.toString()),
            "--states",
            file("s.csv", states.toString()),
            "--cycle",
            "9@2024-01-01");

    assertThat(names(line))
        .containsExactly("schemaVersion", "client", "safety", "weekly", "cycle", "states");
    JsonNode cycle = line.at("/cycle/panic");
    assertThat(numbers(cycle.get("recordedDays"))).containsExactly(counts[0]);
    assertThat(numbers(cycle.get("symptomDays"))).containsExactly(counts[1]);
    assertThat(cycle.get("conclusion").asText()).isEqualTo("SUPPORTED");
    assertThat(cycle.get("anchor").asText()).isEqualTo("2024-01-01");
    assertThat(cycle.at("/window/from").asInt()).isBetween(1, 2);
    assertThat(cycle.get("headline").asText()).contains("of the cycle of 9 days");
    JsonNode shift = line.at("/states/panic/night shift");
    assertThat(shift.get("verdict").asText()).isEqualTo("OK");
    assertThat(shift.get("conclusion").asText()).isEqualTo("SUPPORTED");
    assertThat(shift.get("headline").asText()).startsWith("Panic goes with");
    assertThat(sum(shift.get("counts"))).isPositive().isLessThanOrEqualTo(108);
  }

  @Test
  void run_ratingsOnDaysOfAState_areComparedWeekdaysAlike() throws Exception {
    int[] mood = slider();
    StringBuilder states = new StringBuilder("client,date,state\n");
    for (int i = 0; i < mood.length; i++) {
      states.append("a,").append(MONDAY.plusDays(i)).append(i % 9 < 2 ? ",night shift" : ",NONE");
      states.append('\n');
    }
    IntToDoubleFunction lower = i -> Math.max(0, mood[i] - (i % 9 < 2 ? 20 : 0));

    JsonNode line =
        only(
            "--ratings",
            ratings(lower),
            "--rating",
            "mood=0..100,higher-is-better",
            "--states",
            file("s.csv", states.toString()));

    JsonNode shift = line.at("/states/mood/night shift");
    assertThat(numbers(shift.get("days"))).containsExactly(32, 108);
    double with = mean(IntStream.range(0, 140).filter(i -> i % 9 < 2).mapToDouble(lower));
    double without = mean(IntStream.range(0, 140).filter(i -> i % 9 >= 2).mapToDouble(lower));
    assertThat(shift.get("means").get(0).asDouble()).isCloseTo(with, within(1e-9));
    assertThat(shift.get("means").get(1).asDouble()).isCloseTo(without, within(1e-9));
    assertThat(shift.get("difference").asDouble()).isBetween(-28.0, -12.0);
    assertThat(shift.get("conclusion").asText()).isEqualTo("SUPPORTED");
  }

  @Test
  void run_severalStatesAndRatings_shareOneErrorRate() throws Exception {
    StringBuilder ratings = new StringBuilder(RATINGS_HEADER);
    StringBuilder states = new StringBuilder("client,date,state\n");
    Random random = new Random(11);
    for (int i = 0; i < 84; i++) {
      LocalDate day = MONDAY.plusDays(i);
      for (String rating : List.of("mood", "sleep")) {
        ratings.append("a,%s,%s,%d\n".formatted(day, rating, random.nextInt(11)));
      }
      states.append("a,%s,%s\n".formatted(day, i % 9 < 2 ? "night shift" : "NONE"));
      states.append(i % 13 == 4 ? "a,%s,sister stays\n".formatted(day) : "");
    }

    JsonNode line =
        only(
            "--ratings",
            file("r.csv", ratings.toString()),
            "--rating",
            "mood=0..10",
            "--rating",
            "sleep=0..10",
            "--states",
            file("s.csv", states.toString().replaceAll("a,([0-9-]+),NONE\na,\\1", "a,$1")));

    List<Double> levels =
        Stream.of("mood", "sleep")
            .flatMap(
                r ->
                    Stream.of("night shift", "sister stays")
                        .map(s -> line.at("/states/" + r + "/" + s + "/level").asDouble()))
            .toList();
    assertThat(levels).hasSize(4).allMatch(l -> l <= 0.05).contains(0.05 / 4);
  }

  @Test
  void run_results_holdEveryResultOfTheNewBlocks() throws Exception {
    String states =
        file("s.csv", "client,date,state\na,2024-01-01,night shift\na,2024-01-02,NONE\n");

    JsonNode line =
        only(
            "--diary",
            lowMood(),
            "--states",
            states,
            "--cycle",
            "9@2024-01-01",
            "--phase",
            "2024-02-12",
            "--results");

    assertThat(line.get("results"))
        .extracting(r -> r.get("analysis").asText())
        .containsExactly(
            "WeeklyPeriodicity", "WeeklyLevel", "LevelChange", "DeclaredCycle", "GradedContrast");
  }

  @Test
  void run_aRatingThatCannotBeRead_isItsClientsFault() throws Exception {
    String file = file("r.csv", RATINGS_HEADER + "a,2024-01-01,mood,11\nb,2024-01-01,mood,5\n");

    List<String> lines = text(1, "--ratings", file, "--rating", "mood=0..10").lines().toList();

    assertThat(FindingsLine.read(lines.get(0)).get("error").asText())
        .contains("line 2, column value: must be on the scale that is declared, 0 to 10");
    assertThat(FindingsLine.read(lines.get(1)).at("/levels/mood/days").asInt()).isEqualTo(1);
    assertThat(FindingsLine.read(lines.get(1)).at("/levels/mood/conclusion").asText())
        .isEqualTo("INSUFFICIENT_DATA");
  }

  @Test
  void run_ratingsThatAreNotDeclared_sayHowToDeclareThem() throws Exception {
    String file = file("r.csv", RATINGS_HEADER + "a,2024-01-01,sleep,5\n");

    assertThat(text(2, "--ratings", file)).isEmpty();
    assertThat(errors).contains("--ratings needs --rating NAME=MIN..MAX for each rating in it");
    assertThat(text(1, "--ratings", file, "--rating", "mood=0..10"))
        .contains("must be a rating whose scale is declared", "--rating NAME=MIN..MAX");
  }

  @Test
  void run_templateFilledIn_isReadBack() throws Exception {
    BlankForms forms = new BlankForms(MONDAY);
    String ratings = file("r.csv", forms.ratings().replace("mood,,", "mood,4,"));
    String states = file("s.csv", forms.states().replace("night shift,,", "night shift,0,"));

    JsonNode line = only("--ratings", ratings, "--rating", "mood=0..10", "--states", states);

    assertThat(line.at("/levels/mood/days").asInt()).isEqualTo(28);
    assertThat(numbers(line.at("/states/mood/night shift/days"))).containsExactly(0, 28);
    assertThat(forms.print()).contains(forms.ratings(), forms.states());
  }

  @Test
  void run_templateNotFilledIn_isAFaultAndNeverAnAnswer() throws Exception {
    BlankForms forms = new BlankForms(MONDAY);
    String ratings = file("r.csv", forms.ratings());
    String states = file("s.csv", forms.states());

    assertThat(text(1, "--ratings", ratings, "--rating", "mood=0..10"))
        .contains("column value: must be given: a day that was not rated has no row");
    String sound = file("sound.csv", RATINGS_HEADER + "C1,2024-01-01,mood,4\n");
    assertThat(text(1, "--ratings", sound, "--rating", "mood=0..10", "--states", states))
        .contains("column holds: must be 1 or 0: a day of which it is not known has no row");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mood",
        "mood=0-10",
        "mood=0..10,better",
        "mood=..10",
        "=0..10",
        "mood=0..1e3",
        "mood:0:10"
      })
  void parse_scalesThatCannotBeRead_areRefused(String scale) throws IOException {
    refuses(
        "--rating must be NAME=MIN..MAX, with ,higher-is-better where it is, such as"
            + " mood=0..10,higher-is-better, but was '"
            + scale
            + "'",
        "--ratings",
        file("r.csv", ""),
        "--rating",
        scale);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9", "1@2024-01-01", "63@2024-01-01", "9@2024-02-30", "9@1799-12-31", "@", ""})
  void parse_cyclesThatCannotBe_areRefused(String cycle) throws IOException {
    refuses(
        "--cycle must be a number of days from 2 to 62 and a date on which it begins, such as"
            + " 9@2024-03-15, but was '"
            + cycle
            + "'",
        "--diary",
        file("d.csv", ""),
        "--cycle",
        cycle);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "11", "-1", "x", "", "0.0", "5,5"})
  void parse_intensitiesThatCannotBe_areRefused(String from) throws IOException {
    refuses(
        "--symptom-from must be an intensity above 0 and at most 10, but was '" + from + "'",
        "--diary",
        file("d.csv", ""),
        "--symptom-from",
        from);
  }

  @Test
  void parse_declarationsWithoutTheirFile_sayWithWhichTheyGo() throws IOException {
    String diary = file("d.csv", "");
    refuses("--rating goes with --ratings only", "--diary", diary, "--rating", "mood=0..10");
    for (String[] option :
        new String[][] {
          {"--cycle", "9@2024-01-01"},
          {"--symptom-from", "3"},
          {"--graded", "headache"},
          {"--episodic", "headache"}
        }) {
      refuses(option[0] + " goes with --diary only", "--measures", diary, option[0], option[1]);
    }
    refuses(
        "nothing is given to review: --diary FILE, --ratings FILE, --contacts FILE or --measures"
            + " FILE is needed",
        "--states",
        diary);
    refuses(
        "--graded and --episodic exclude each other for one symptom",
        "--diary",
        diary,
        "--graded",
        "headache",
        "--episodic",
        "headache");
    refuses(
        "--graded: symptom must be in lower case, but was a text of 8 characters",
        "--diary",
        diary,
        "--graded",
        "Headache");
    refuses(
        "--rating names 'mood' twice",
        "--ratings",
        diary,
        "--rating",
        "mood=0..10",
        "--rating",
        "mood=0..100");
    refuses(
        "--rating: greatest must be above 10.0, but was 0.0",
        "--ratings",
        diary,
        "--rating",
        "mood=10..0");
  }

  private static void refuses(String message, String... args) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> ReviewOptions.parse(args))
        .withMessage(message);
  }

  private String ratings(IntToDoubleFunction mood) throws IOException {
    StringBuilder rows = new StringBuilder(RATINGS_HEADER);
    for (int i = 0; i < 7 * WEEKS; i++) {
      rows.append("a,%s,mood,%d\n".formatted(MONDAY.plusDays(i), (int) mood.applyAsDouble(i)));
    }
    return file("ratings.csv", rows.toString());
  }

  private JsonNode only(String... args) throws IOException {
    List<String> lines = text(0, args).lines().toList();
    assertThat(lines).hasSize(1);
    return FindingsLine.read(lines.get(0));
  }

  private String text(int code, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int actual =
        ReviewDiaries.run(
            new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), 2, args);
    errors = err.toString(UTF_8);
    assertThat(actual).as(errors).isEqualTo(code);
    return out.toString(UTF_8);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8).toString();
  }

  private static double mean(DoubleStream values) {
    return values.average().orElseThrow();
  }

  private static List<String> names(JsonNode object) {
    return ImmutableList.copyOf(object.fieldNames());
  }

  private static int[] numbers(JsonNode array) {
    return IntStream.range(0, array.size()).map(i -> array.get(i).asInt()).toArray();
  }

  private static int sum(JsonNode node) {
    int sum = node.asInt();
    for (JsonNode part : node) {
      sum += sum(part);
    }
    return sum;
  }
}
