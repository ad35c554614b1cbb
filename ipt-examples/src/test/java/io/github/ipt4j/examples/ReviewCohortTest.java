// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCohortTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

  @TempDir Path folder;
  private String err = "";

  @BeforeEach
  void writeFiles() throws IOException {
    Random random = new Random(3);
    StringBuilder diary = new StringBuilder("client,date,symptom,intensity\n");
    StringBuilder contacts = new StringBuilder("client,date,person,kind,negativity,positivity\n");
    StringBuilder measures = new StringBuilder("client,date,instrument,total\n");
    StringBuilder groups = new StringBuilder("client,group\n");
    for (int c = 1; c <= 6; c++) {
      for (int i = 0; i < 84; i++) {
        LocalDate day = MONDAY.plusDays(i);
        boolean visit = random.nextDouble() < (i % 7 == 4 ? .7 : .2);
        boolean pain = random.nextDouble() < (visit ? .6 : .1);
        diary.append("c%d,%s,headache,%d%n".formatted(c, day, pain ? 5 : 0));
        contacts.append(
            visit
                ? "c%d,%s,mother-in-law,VISIT,6,2%n".formatted(c, day)
                : "c%d,%s,,NONE,,%n".formatted(c, day));
      }
      measures.append("c%d,%s,PHQ-9,%d%n".formatted(c, MONDAY, 14 + c));
      if (c != 6) {
        measures.append("c%d,%s,PHQ-9,%d%n".formatted(c, MONDAY.plusWeeks(12), 2 * c));
      }
      groups.append("c%d,%s%n".formatted(c, c % 2 == 0 ? "IPT" : "waiting"));
    }
    write("diary.csv", diary);
    write("contacts.csv", contacts);
    write("measures.csv", measures);
    write("groups.csv", groups);
  }

  private void write(String name, CharSequence text) throws IOException {
    Files.writeString(folder.resolve(name), text.toString().replace("\r\n", "\n"));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String run(int code, int threads, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int ended =
        ReviewCohort.run(
            InputStream.nullInputStream(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(messages, true, UTF_8),
            threads,
            args);
    err = messages.toString(UTF_8);
    assertThat(ended).as(err).isEqualTo(code);
    return out.toString(UTF_8);
  }

  private String[] files(String... more) {
    return Stream.concat(
            Stream.of(
                "--diary",
                path("diary.csv"),
                "--contacts",
                path("contacts.csv"),
                "--contact-sampling",
                "DAILY",
                "--measures",
                path("measures.csv"),
                "--sequential"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  @Test
  void manyClients_areOneObjectAndATable() throws IOException {
    String json = run(0, 2, files("--groups", path("groups.csv"), "--table", path("table.csv")));
    assertThat(json)
        .startsWith("{\"schemaVersion\":1,\"clients\":6,\"left\":{\"UNREADABLE\":0},")
        .contains("\"pooled\":{\"headache\":{\"person\":{\"mother-in-law\":{\"clients\":6,")
        .contains("\"mantelHaenszel\":{\"oddsRatio\":")
        .contains(
            "\"outcome\":{\"PHQ-9\":{\"clients\":6,\"left\":{},\"completers\":{\"clients\":5,")
        .contains("\"groups\":{\"PHQ-9\":{\"first\":\"IPT\",\"second\":\"waiting\"")
        .contains("\"weekly\":{\"headache\":{\"tested\":6,")
        .contains("Over 6 clients, headache goes with contact with mother-in-law");
    List<String> table = Files.readAllLines(folder.resolve("table.csv"));
    assertThat(table).hasSize(7);
    assertThat(table.get(0))
        .startsWith("client,group,PHQ-9.category,PHQ-9.conclusion,PHQ-9.first,")
        .contains(",headache.person.mother-in-law.oddsRatio,", ",headache.weekly.pFdr,");
    assertThat(table.get(1))
        .startsWith("c1,waiting,RECOVERED,DESCRIBED,15.0,2025-01-06,2,2.0,2025-03-31,1,1,");
    assertThat(table.get(6)).startsWith("c6,IPT,,INSUFFICIENT_DATA,20.0,,1,20.0,,,,");
    assertThat(table)
        .allMatch(line -> line.split(",", -1).length == table.get(0).split(",").length);
  }

  @Test
  void clientsOfGroupsOfWhomNothingWasRead_areCounted() throws IOException {
    String groups = Files.readString(folder.resolve("groups.csv"));
    run(0, 1, files("--groups", path("groups.csv")));
    assertThat(err).doesNotContain("nothing was read");
    write("groups.csv", groups + "c90,IPT\n");
    run(0, 1, files("--groups", path("groups.csv")));
    assertThat(err).contains("--groups names 1 client of whom nothing was read\n");
    write("groups.csv", groups + "c90,IPT\nc91,IPT\n");
    run(0, 1, files("--groups", path("groups.csv")));
    assertThat(err)
        .contains("--groups names 2 clients of whom nothing was read\n")
        .doesNotContain("c90");
  }

  @Test
  void numberOfProcessors_changesNothing() {
    assertThat(run(0, 4, files())).isEqualTo(run(0, 1, files()));
  }

  @Test
  void words_areTheSameFindings() {
    assertThat(run(0, 2, files("--text", "--completed-after", "12")))
        .contains("Of 6 clients 5 filled in PHQ-9 again 12 weeks or more after the first time")
        .doesNotContain("c1");
  }

  @Test
  void totals_standBesideTheArmsOfTrials() throws IOException {
    write(
        "arms.csv",
        """
        trial,year,arm,treatment,instrument,direction,n,mean,sd,events,lowrisk
        One,1999,a,IPT,PHQ-9,lower-is-better,40,7.0,5.5,,yes
        One,1999,b,placebo,PHQ-9,lower-is-better,38,10.5,5.9,,yes
        Two,2001,a,IPT,PHQ-9,lower-is-better,50,,,20,
        """);
    String[] command = {"--measures", path("measures.csv"), "--beside", path("arms.csv")};
    assertThat(run(0, 1, command))
        .contains("\"beside\":[{\"instrument\":\"PHQ-9\",\"arm\":\"One 1999 IPT\"")
        .contains("\"arm\":\"One 1999 placebo\"")
        .doesNotContain("Two 2001");
    String[] words = Stream.concat(Stream.of(command), Stream.of("--text")).toArray(String[]::new);
    assertThat(run(0, 1, words)).contains("One 1999 IPT");
    write("arms.csv", "trial,year,arm,treatment,instrument,direction,n,mean,sd,events,lowrisk\n");
    run(2, 1, command);
    assertThat(err).contains("--beside").contains("n, mean and sd");
  }

  @Test
  void clientWhoCannotBeRead_isLeftOutAndCounted() throws IOException {
    write(
        "diary.csv",
        Files.readString(folder.resolve("diary.csv"))
            .replace("c3,2025-01-06,headache,", "c3,2025-01-06,headache,4"));
    assertThat(run(1, 2, files())).contains("\"clients\":6,\"left\":{\"UNREADABLE\":1}");
    assertThat(err).contains("1 of 6 clients could not be read and are left out");
  }

  @Test
  void cases_areReadFromAFolder() throws IOException {
    Files.writeString(folder.resolve("joanne.json"), CaseHistoryJson.write(SampleCases.joanne()));
    Files.writeString(folder.resolve("quiet.json"), CaseHistoryJson.write(SampleCases.quiet()));
    Files.writeString(folder.resolve("broken.json"), "{");
    Path cases = Files.createDirectory(folder.resolve("cases"));
    for (String name : List.of("joanne.json", "quiet.json", "broken.json")) {
      Files.move(folder.resolve(name), cases.resolve(name));
    }
    String json = run(1, 2, "--cases", cases.toString());
    assertThat(json)
        .startsWith("{\"schemaVersion\":1,\"clients\":3,\"left\":{\"UNREADABLE\":1}")
        .contains("Too little to tell whether headache goes with");
  }

  @Test
  void commandLine_thatCannotBeObeyed_isRefused() throws IOException {
    run(2, 1, "--groups", path("nowhere.csv"));
    assertThat(err).contains("--groups: there is no file").contains("--help names the options");
    run(2, 1, files("--completed-after", "soon"));
    assertThat(err).contains("--completed-after must be a number of weeks from 1 to 999");
    run(2, 1, files("--plans"));
    assertThat(err).contains("--plans is of ReviewDiaries");
    write("groups.csv", "client,group\nc1,a\nc2,b\nc3,c\n");
    run(2, 1, files("--groups", path("groups.csv")));
    assertThat(err).contains("groups must be at most two, but was 3");
    run(2, 1, "--cases", path("none"));
    assertThat(err).contains("there is no folder");
    assertThat(run(0, 1, "--help")).startsWith("ReviewCohort --diary FILE");
  }

  @Test
  void result_isWrittenToTheFileThatIsNamed() throws IOException {
    assertThat(run(0, 1, files("--out", path("out.json")))).isEmpty();
    assertThat(Files.readString(folder.resolve("out.json"))).startsWith("{\"schemaVersion\":1,");
  }

  /** What the README's lines for R and Python read are columns of such a table. */
  @Test
  void columnsThatTheReadmeReads_areThere() throws IOException {
    run(0, 2, files("--table", path("table.csv")));
    List<String> columns =
        Splitter.on(',').splitToList(Files.readAllLines(folder.resolve("table.csv")).get(0));
    String readme = Files.readString(Path.of("..").resolve("README.md"));
    String section =
        readme.substring(readme.indexOf("## Many clients"), readme.indexOf("## A whole case,"));
    List<String> read =
        Pattern.compile("\"([A-Za-z0-9-]+(?:\\.[A-Za-z]+)+)\"")
            .matcher(section)
            .results()
            .map(r -> r.group(1))
            .filter(name -> !name.endsWith(".csv"))
            .toList();
    assertThat(read).hasSizeGreaterThanOrEqualTo(3).isSubsetOf(columns);
  }
}
