// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.input.InputFault;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where each fault of a document stands, and that all of them are told. */
class CaseHistoryJsonAllFaultsTest {
  private static final String HEAD =
      """
      {"schemaVersion": 1, "client": {"id": "c"},
      "period": {"startInclusive": "2026-01-05", "endExclusive": "2026-02-02"},
      """;

  @Test
  void read_idThatIsASentence_isNotInTheMessage() {
    InputFault fault =
        fault(
            """
            {"schemaVersion":1,"client":{"id":"a"},"period":{"startInclusive":"2025-01-01",
            "endExclusive":"2025-02-01"},"events":[{"type":"Interaction","id":"e","at":"2025-01-05",
            "kind":"VISIT","sources":[{"person":"Robert Miller beat me on Friday"}]}]}""");
    assertThat(fault)
        .hasMessage(
            "case.json, line 3, column 37, at /events/0/sources/0/person: people must be in the"
                + " inventory, but was a text of 31 characters");
  }

  /** Each part stands in a case that is sound without it; the pointer is read off the text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "events": [{"type": "AssertiveStatement", "id": "w", "at": "2026-01-06", "toward": ["x"]}]                                        | /events/0/toward/0
          "events": [{"type": "Goal", "id": "g", "at": "2026-01-06", "owner": "CLIENT", "description": "a"}, {"type": "Goal", "id": "g", "at": "2026-01-05", "owner": "CLIENT", "description": "b"}] | /events/0/id
          "events": [{"type": "Goal", "id": "g", "at": "2026-02-02", "owner": "CLIENT", "description": "a"}]                                                  | /events/0/at
          "events": [{"type": "Goal", "id": "g", "at": "2026-01-06", "owner": "CLIENT", "description": "a", "session": {"session": 1, "moment": "END"}}]      | /events/0/session
          "events": [{"type": "IssueUnpacked", "id": "u", "at": "2026-01-06", "from": "f", "to": "t"}], "interpersonalIssues": [{"id": "t", "description": "a"}]                     | /events/0/from
          "contactRecording": {"absences": [{"date": "2026-01-06", "person": "x"}]}                                                        | /contactRecording/absences/0/person
          "contactRecording": {"noContacts": [{"date": "2026-03-06"}]}                                                                     | /contactRecording/noContacts/0/date
          "contactRecording": {"sampling": "EVERY_CONTACT", "period": {"startInclusive": "2026-01-05", "endExclusive": "2027-02-02"}}      | /contactRecording/period
          "sessions": [{"number": 1, "date": "2026-01-06"}, {"number": 2, "date": "2026-01-06"}]                                           | /sessions/1/date
          "sessions": [{"number": 1, "date": "2026-01-06"}, {"number": 1, "date": "2026-01-07"}]                                           | /sessions/1
          "phases": [{"kind": "MIDDLE", "start": "2026-01-06"}, {"kind": "INITIAL", "start": "2026-01-08"}]                                | /phases/1
          "phases": [{"kind": "MIDDLE", "start": "2026-03-06"}]                                                                            | /phases/0/start
          "problemAreas": [{"type": "Grief", "deceased": "x"}]                                                                             | /problemAreas/0/deceased
          "inventory": {"relationships": [{"id": "x", "kind": "SISTER"}, {"id": "x", "kind": "AUNT"}]}                                     | /inventory/relationships/1/id
          "symptomRecordings": [{"symptom": "worry", "freeDays": ["2026-01-05", "2026-03-05"]}]                                            | /symptomRecordings/0/freeDays/1
          "symptomRecordings": [{"symptom": "worry", "freeDays": []}, {"symptom": "worry", "freeDays": ["2026-01-05"]}]                    | /symptomRecordings/1/symptom
          "symptomRecordings": [{"symptom": "worry", "freeDays": ["2026-01-05"], "entered": {"2026-01-06": "2026-01-06"}}]                 | /symptomRecordings/0/entered
          "symptomRecordings": [{"symptom": "worry", "freeDays": ["2026-01-05"], "entered": {"2026-01-05": "today"}}]                      | /symptomRecordings/0/entered/2026-01-05
          "symptomRecordings": [{"symptom": "worry", "freeDays": ["2026-01-05"], "entered": {"Robert": "2026-01-05"}}]                     | /symptomRecordings/0/entered
          "Robert": 1                                                                                                                      | ``
          "contract": {"plannedSessions": 12, "Robert Miller": {"a": 1}}                                                                   | /contract
          """)
  void read_oneFault_pointsAtThePartAtFault(String part, String pointer) {
    String document = HEAD + part + "}";
    InputFault fault = fault(document);
    assertThat(fault.faults()).as(fault.getMessage()).hasSize(1);
    assertThat(fault.pointer()).as(fault.getMessage()).hasValue(pointer);
    assertThat(fault.getMessage()).doesNotContain("Robert").doesNotContain("today");
    JsonNode found = Schema.tree(document).at(pointer);
    assertThat(found.isMissingNode()).isFalse();
  }

  @Test
  void read_faultsOfEveryKind_areAllToldInTheirOrder() {
    String document =
        HEAD
            + """
            "frineds": 7,
            "inventory": {"relationships": [{"id": "mil", "kind": "MOTHER_IN_LAW"},
             {"id": "fil", "kind": "FATHER"}, {"id": "sis", "kind": "SISTRE"}]},
            "events": [
             {"type": "Account", "id": "a1", "at": "2026-01-06", "kind": "GLOBAL", "subject": ["mum"]},
             {"type": "SymptomEpisode", "id": "e1", "at": "2026-01-09", "symptom": "Sick", "intensity": 6},
             {"type": "SymptomEpisode", "id": "e2", "at": "2026-03-09", "symptom": "worry", "intensity": 6},
             {"type": "Account", "id": "a2", "at": "2026-01-06", "kind": "GLOBAL", "subject": ["sis"]},
             {"type": "Account", "id": "a2", "at": "2026-01-07", "kind": "GLOBAL", "subject": "DIFFUSE"}
            ]}""";
    InputFault fault = fault(document);
    assertThat(fault.faults().stream().map(f -> f.pointer().orElse("none")))
        .as(fault.getMessage())
        .containsExactly(
            "",
            "/inventory/relationships/2/kind",
            "/events/0/subject/0",
            "/events/1/symptom",
            "/events/2/at",
            "/events/4/id");
    assertThat(fault.hasMore()).isFalse();
    assertThat(String.valueOf(fault.getMessage()).split("\n")).hasSize(6);
    assertThat(fault.getMessage()).doesNotContain("frineds").doesNotContain("Sick");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 19, 20, 21, 30, 2_000})
  void read_manyFaults_tellsTwentyAndThatThereAreMore(int count) {
    String events =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    """
                    {"type": "Goal", "id": "g%d", "at": "2026-01-06", "owner": "CLIENT", "description": " "}"""
                        .formatted(i))
            .collect(Collectors.joining(",\n"));
    InputFault fault = fault(HEAD + "\"events\": [" + events + "]}");
    List<InputFault> faults = fault.faults();
    assertThat(faults).hasSize(Math.min(count, 20)).allMatch(f -> f.faults().size() == 1);
    assertThat(fault.hasMore()).isEqualTo(count > 20);
    for (int i = 0; i < faults.size(); i++) {
      assertThat(faults.get(i).pointer()).hasValue("/events/" + i + "/description");
      assertThat(faults.get(i).line()).hasValue(3 + i);
    }
    String message = String.valueOf(fault.getMessage());
    assertThat(message.endsWith("case.json: there are more faults")).isEqualTo(count > 20);
    assertThat(message.lines().count()).isEqualTo(Math.min(count, 20) + (count > 20 ? 1 : 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1", "1e0", "10e-1", "1.000", "0.1E1"})
  void read_wholeNumber_isOneHoweverItIsWritten(String one) {
    String document =
        HEAD.replace("\"schemaVersion\": 1", "\"schemaVersion\": " + one)
            + """
            "sessions": [{"number": ONE, "date": "2026-01-06", "minutes": 50.0}],
            "events": [{"type": "MeasureTaken", "id": "m", "at": "2026-01-06", "instrument": "PHQ-9",
             "items": [2.0, 0, 0.0, 3e0, ONE, 0, 0, 0, null]}]}"""
                .replace("ONE", one);
    assertThat(Schema.faults(document)).isEmpty();
    CaseHistory history = CaseHistoryJson.read("case.json", document);
    assertThat(history.session(1)).isPresent();
    assertThat(history.events(MeasureTaken.class).get(0).items().orElseThrow().item(1)).hasValue(2);
    assertThat(history.events(MeasureTaken.class).get(0).items().orElseThrow().item(5)).hasValue(1);
    assertThat(CaseHistoryJson.write(history)).contains("\"schemaVersion\": 1,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "2147483648", "1e99999999999", "1e-5", "-1e400", "\"1\"", "null"})
  void read_noWholeNumber_isAFault(String number) {
    InputFault fault =
        fault(HEAD + "\"client\": {\"id\": \"c\", \"ageAtIntake\": " + number + "}}");
    assertThat(fault.faults())
        .extracting(InputFault::rule)
        .contains("a field must stand once in an object");
    fault = fault(HEAD + "\"contract\": {\"plannedSessions\": " + number + "}}");
    assertThat(fault.faults()).hasSize(1);
    assertThat(fault.pointer()).hasValue("/contract/plannedSessions");
    assertThat(fault.rule()).startsWith("plannedSessions must be a whole number");
  }

  @Test
  void read_documentAtTheBoundsOfJackson_isRead() {
    String note = "n".repeat(19_999_990);
    String document =
        HEAD
            + """
            "sessions": [{"number": 1, "date": "2026-01-06", "note": "NOTE"}]}"""
                .replace("NOTE", note);
    assertThat(CaseHistoryJson.read("case.json", document).sessions().get(0).note()).hasValue(note);
    InputFault fault = fault(document.replace("nnn\"", "n".repeat(20) + "\""));
    assertThat(fault.rule()).contains("20000000 in a text");
    assertThat(String.valueOf(fault.getMessage()).length()).isLessThan(300);
    String digits = "0." + "0".repeat(900) + "1";
    assertThat(fault(HEAD + "\"contract\": {\"plannedSessions\": " + digits + "}}").value())
        .hasValue("a number of 903 characters");
  }

  private static InputFault fault(String text) {
    InputFault fault =
        catchThrowableOfType(InputFault.class, () -> CaseHistoryJson.read("case.json", text));
    assertThat(fault).as(text.length() < 3_000 ? text : "a long text").isNotNull();
    return fault;
  }
}
