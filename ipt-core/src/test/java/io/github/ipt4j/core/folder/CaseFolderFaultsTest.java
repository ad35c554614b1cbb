// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a folder is told with its file, line, column and rule, and all of it. */
class CaseFolderFaultsTest {

  private static InputFault fault(ExampleFolder folder) {
    return fault(folder.texts());
  }

  private static InputFault fault(Map<String, String> texts) {
    return catchThrowableOfType(InputFault.class, () -> CaseFolder.read(texts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          bids.csv        | wife,EMOTIONAL        | sister,EMOTIONAL      | line 2, column toward: must be the id of a row of people.csv, but was 'sister'
          contacts.csv    | 2026-01-07,neighbour  | 2026-01-07,nobody     | line 4, column person: must be the id of a row of people.csv, but was 'nobody'
          contacts.csv    | 18:30                 | 18h30                 | line 3, column time: must be a time of day such as 19:30, but was a text of 5 characters
          contacts.csv    | 18:30                 | 18:30:15              | line 3, column time: must be a time of day such as 19:30, but was '18:30:15'
          contacts.csv    | wife,MEAL             | ,MEAL                 | line 3, column person: must be given, unless the kind is NONE
          contacts.csv    | ,,NONE                | ,wife,NONE            | line 2, column person: must be empty where the kind is NONE, but was a text of 4 characters
          contacts.csv    | wife,AWAY,            | wife,AWAY,3           | line 5, column negativity: must be empty where the kind is AWAY, but was a text of 1 character
          contacts.csv    | MEAL,5                | MEAL,11               | line 3, column negativity: negativity must be 0 to 10, but was '11.0'
          contacts.csv    | MEAL,5                | supper,5              | line 3, column kind: must be one of VISIT, MEAL, CALL, MESSAGE, OUTING, WORK, HOUSEHOLD, OTHER, NONE, AWAY, but was 'supper'
          contacts.csv    | wife,MEAL             | wife,Meal             | line 3, column kind: must be written MEAL, but was 'Meal'
          behaviours.csv  | supper-1              | supper-2              | line 2, column contact: must be the contact of a row of contacts.csv, but was 'supper-2'
          expectations.csv | wife                 | sister                | line 2, column person: must be the id of a row of people.csv, but was 'sister'
          bands.csv       | tension,high          | calm,high             | line 3, column instrument: must be the code of a row of instruments.csv, but was 'evening-calm'
          instruments.csv | 3,0,4                 | three,0,4             | line 2, column items: must be a whole number, at least 1, but was a text of 5 characters
          measures.csv    | PHQ-9                 | PHQ-8                 | line 2, column instrument: must be one of PHQ-9, GAD-7, perceived-criticism, sense-of-control or the code of a row of instruments.csv, but was 'PHQ-8'
          measures.csv    | PHQ-9,12,,,           | PHQ-9,12,1,,          | line 1, column item4: must be in the header
          measures.csv    | tension,,3,2          | tension,,7,2          | line 3, column item1: item1 must be 0 to 4, but was '7'
          sessions.csv    | 2,2026-01-20          | 2,2026-01-13          | line 3, column date: date must be after that of the session before, 2026-01-13, but was '2026-01-13'
          accounts.csv    | DURING,account-1      | LATER,account-1       | line 2, column moment: must be one of START, DURING, END, HOME, but was 'LATER'
          accounts.csv    | ,1,DURING             | ,9,DURING             | line 2, column session: must be the number of a row of sessions.csv, but was '9'
          accounts.csv    | DURING,account-2      | DURING,account-1      | line 3, column id: id must not be that of another event, but was 'account-1'
          accounts.csv    | 2026-01-13,GLOBAL     | 13.1.2026,GLOBAL      | line 2, column date: must be a date such as 2026-01-31, but was '13.1.2026'
          accounts.csv    | 2026-01-13,GLOBAL     | 2026-02-30,GLOBAL     | line 2, column date: must be a date such as 2026-01-31, but was '2026-02-30'
          accounts.csv    | 2026-01-13,GLOBAL     | 2025-12-31,GLOBAL     | line 2, column date: day must be in 2026-01-05 to 2026-03-31, which client.csv says in firstDay and lastDay, but was '2025-12-31'
          accounts.csv    | ,brother,             | ,,                    | line 2, column subject: must be given
          feelings.csv    | FALSE                 | nope                  | line 2, column release: must be TRUE or FALSE, but was 'nope'
          feelings.csv    | ,7,                   | ,7x,                  | line 2, column intensity: must be a number, 0 to 10, but was a text of 2 characters
          ratings.csv     | sleep                 | slept                 | line 2, column rating: must be the rating of a row of scales.csv, but was a text of 5 characters
          goals.csv       | description           | Description           | line 1, column 2: must be written description, but was a text of 11 characters
          goals.csv       | ,owner                | ,whoever              | line 1, column 3: must be one of date, time, description, owner, mechanism, reachedOn, session, moment, id, client, but was a text of 7 characters
          goals.csv       | mechanism             | owner                 | line 1, column 4: must not be named twice, but was 'owner'
          goals.csv       | ,CLIENT,              | ,CLIENT,,             | line 2: must have 7 fields, as the header has, but was '8'
          goals.csv       | week                  | "week                 | line 2: must have every field with a quote in quotes
          goals.csv       | ,Speak                | ,"Speak               | line 2: must have its quotes closed and doubled, and no field beyond 1048576 characters
          problems.csv    | evenings,ROLE_DISPUTE,2026-01-27,wife | evenings,ROLE_DISPUTE,2026-01-27, | line 3, column people: must be given
          problems.csv    | 2026-02-24 RENEGOTIATION | RENEGOTIATION      | line 3, column stages: must be a date such as 2026-01-31, a blank, and one of RENEGOTIATION, IMPASSE, DISSOLUTION, but was a text of 13 characters
          problems.csv    | 2026-01-27 IMPASSE    | 2026-01-27 PAUSE      | line 3, column stages: must be one of RENEGOTIATION, IMPASSE, DISSOLUTION, but was 'PAUSE'
          problems.csv    | Waits to be asked      | Waits;;to be asked    | line 5, column patterns: must have something between two semicolons
          client.csv      | GENERAL_PRACTITIONER  |                       | line 2, column referralSource: must be given, since another column of the row needs it
          client.csv      | 04:00                 | 4 am                  | line 2, column dayStart: must be a time of day such as 19:30, but was a text of 4 characters
          options.csv     | help,Ask              | closing,Ask           | line 2, column decision: must not be named here where the column options of decisions.csv is filled
          risk-reviews.csv | concern-1            | concern-2             | line 2, column concern: concern must be a safety concern of the case that is not later, but was 'concern-2'
          unpacked.csv    | account-1             | account-9             | line 2, column evidence: evidence must be an event of the case, but was 'account-9'
          diary.csv       | pain,0,               | pain,0,07:00          | line 2, column onset: must be empty where the intensity is 0, but was a text of 5 characters
          diary.csv       | pain,4                | pain,                 | line 4, column intensity: must be given
          diary.csv       | ,90,                  | ,-90,                 | line 3, column duration: must be a number of minutes such as 90, or a duration such as PT1H30M, but was '-90'
          life-events.csv | 2025-10,              | 10/2025,              | line 3, column on: must be a date such as 2026-01-31, or 2026-01 or 2026 where no more is known, but was '10/2025'
          tasks.csv       | 2026-02-01            | 2026-07-01            | line 2, column doneOn: doneOn must be in 2026-01-05 to 2026-03-31, which client.csv says in firstDay and lastDay, but was '2026-07-01'
          """)
  void read_somethingWrong_saysWhereAndWhat(String file, String part, String other, String said)
      throws IOException {
    InputFault fault = fault(new ExampleFolder().with(file, part, other == null ? "" : other));
    assertThat(fault).isNotNull();
    assertThat(fault.faults()).extracting(f -> f.getMessage()).contains(file + ", " + said);
  }

  @Test
  void read_manyThingsWrong_saysAllInTheOrderOfFilesLinesAndColumns() throws IOException {
    InputFault fault =
        fault(
            new ExampleFolder()
                .with("wishes.csv", "8,wife", "88,nobody")
                .with("people.csv", "neighbour,NEIGHBOUR", "neighbour,FOE")
                .with("bids.csv", "wife", "sister"));
    assertThat(fault.faults())
        .extracting(InputFault::file, f -> f.line().orElse(0), f -> f.column().orElse(""))
        .containsExactly(
            tuple("people.csv", 4L, "kind"),
            tuple("bids.csv", 2L, "toward"),
            tuple("wishes.csv", 2L, "importance"));
  }

  @Test
  void read_somethingThatOthersName_isNotComplainedOfTwice() throws IOException {
    InputFault fault = fault(new ExampleFolder().with("people.csv", "wife,WIFE", "wife,SPOUSE"));
    assertThat(fault.faults()).hasSize(1);
    assertThat(fault).hasMessageStartingWith("people.csv, line 2, column kind: must be one of");
  }

  @Test
  void read_moreFaultsThanAreListed_saysThatThereAreMore() {
    String rows =
        IntStream.range(0, 30).mapToObj(i -> "x" + i + ",FOE\n").collect(Collectors.joining());
    InputFault fault = fault(Map.of("people.csv", "id,kind\n" + rows));
    assertThat(fault.faults()).hasSize(InputFault.MOST_LISTED);
    assertThat(fault.hasMore()).isTrue();
    assertThat(fault.faults().get(19).line()).hasValue(20);
  }

  @Test
  void read_headers_areCheckedInAllFilesBeforeAnyRow() throws IOException {
    InputFault fault =
        fault(
            new ExampleFolder()
                .with("goals.csv", "description", "aim")
                .with("bids.csv", "")
                .with("wishes.csv", "8,wife", "88,nobody"));
    assertThat(fault.faults())
        .extracting(InputFault::file)
        .containsExactly("goals.csv", "goals.csv", "bids.csv");
    assertThat(fault.getMessage())
        .contains(
            "goals.csv, line 1, column description: must be in the header",
            "bids.csv, line 1: must have a header: toward");
  }

  @Test
  void read_rowsOfAContact_mustAgree() {
    InputFault fault =
        fault(
            Map.of(
                "contacts.csv",
                """
                date,person,kind,contact,setting
                2026-01-06,m,MEAL,c,at home
                2026-01-06,p,MEAL,c,at ours
                """));
    assertThat(fault)
        .hasMessage(
            "contacts.csv, line 3, column setting: must be the same in all rows of a contact, but"
                + " was a text of 7 characters");
  }

  @Test
  void read_nothingDated_saysSoOfTheFolder() {
    assertThat(fault(Map.of()))
        .hasMessage(
            "folder: must hold a row with a date, or say firstDay and lastDay in client.csv");
    assertThat(fault(Map.of("people.csv", "id,kind\nm,MOTHER\n")).line()).isEmpty();
  }

  @Test
  void read_rowsOfOtherClients_areRefused() {
    InputFault fault =
        fault(
            Map.of(
                "diary.csv",
                """
                client,date,symptom,intensity
                c1,2026-01-05,headache,0
                c2,2026-01-06,headache,0
                """));
    assertThat(fault)
        .hasMessage(
            "diary.csv, line 3, column client: must be the one client of the folder, but"
                + " was 'c2'");
  }

  @Test
  void read_linesThatAreBlank_areNothingAtTheEndOnly() {
    String diary = "date,symptom,intensity\n2026-01-05,headache,0\n";
    assertThat(CaseFolder.read(Map.of("diary.csv", diary + ",,\n\n \n")).symptoms()).hasSize(1);
    assertThat(fault(Map.of("diary.csv", diary + "\n2026-01-06,headache,0\n")))
        .hasMessage("diary.csv, line 3: must not be a blank line, unless no row follows");
  }

  @Test
  void read_sepLine_namesASeparator() {
    assertThat(fault(Map.of("diary.csv", "sep=x\ndate,symptom,intensity\n")))
        .hasMessage("diary.csv, line 1: must be sep= and a comma, a semicolon or a tab");
    assertThat(fault(Map.of("diary.csv", "sep=\ndate,symptom,intensity\n")).line()).hasValue(1);
  }

  @Test
  void read_aSecondRowOfTheHead_isRefused() throws IOException {
    assertThat(fault(new ExampleFolder().with("contract.csv", "plannedSessions\n1\n2\n")))
        .hasMessage("contract.csv, line 3: must be the only row of contract.csv");
  }

  @Test
  void read_phasesOfSessions_giveWayToTheirOwnFile() throws IOException {
    String sessions = "number,date,phase\n1,2026-01-13,INITIAL\n";
    ExampleFolder folder =
        new ExampleFolder().with("sessions.csv", sessions).without("accounts.csv");
    assertThat(fault(folder).faults().get(0))
        .hasMessage(
            "sessions.csv, line 2, column phase: must be empty where there is a file phases.csv");
  }
}
