// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseHistoryJsonFaultsTest {
  private static final String CASE =
      """
      {
        "schemaVersion": 1,
        "client": {"id": "c-1", "ageAtIntake": 26},
        "period": {"startInclusive": "2026-01-05", "endExclusive": "2026-02-02"},
        "inventory": {"relationships": [{"id": "mil", "kind": "MOTHER_IN_LAW"}]},
        "events": [
          {"type": "Account", "id": "a1", "at": "2026-01-06", "kind": "GLOBAL",
           "subject": ["mil"], "negativity": 7, "note": "she never rests"},
          {"type": "SymptomEpisode", "id": "e1", "at": "2026-01-09T18:05", "symptom": "headache",
           "intensity": 6, "duration": "PT1H30M"},
          {"type": "MeasureTaken", "id": "m1", "at": "2026-01-07", "instrument": "PHQ-9",
           "items": [1, 1, 1, 1, 1, 1, 1, 1, null]}
        ],
        "symptomRecordings": [{"symptom": "headache", "freeDays": ["2026-01-05"]}]
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "schemaVersion": 1,     |                           | 1, column 1: schemaVersion must be given
          "schemaVersion": 1      | "schemaVersion": 2        | 2, column 20: schemaVersion must be 1, but was '2'
          "schemaVersion": 1      | "schemaVersion": true     | 2, column 20: schemaVersion must be a whole number, not true or false
          "schemaVersion": 1      | "schemaVersion": 1, "x": 1 | 2, column 23: CaseHistory has no field of this name, but was a text of 1 character
          "schemaVersion": 1      | "schemaVersion": 1, "my wish": 1 | 2, column 23: CaseHistory has no field of this name, but was a text of 7 characters
          "id": "c-1",            | "id": "c-1", "id": "c-1", | 3, column 27: a field must stand once in an object, but was 'id'
          "id": "c-1",            |                           | 3, column 13: id must be given in Client
          "id": "c-1"             | "id": ""                  | 3, column 20: client id must not be empty
          "id": "c-1"             | "id": 7                   | 3, column 20: id must be a text, not a number, but was '7'
          "id": "c-1"             | "id": " c"                | 3, column 20: client id must not begin or end with white space, but was a text of 2 characters
          26                      | "26"                      | 3, column 42: ageAtIntake must be a whole number, not a text, but was '26'
          26                      | 26.5                      | 3, column 42: ageAtIntake must be a whole number within range, but was '26.5'
          26                      | 99999999999               | 3, column 42: ageAtIntake must be a whole number within range, but was '99999999999'
          26                      | null                      | 3, column 42: ageAtIntake must be a whole number, not null
          26                      | 131                       | 3, column 42: ageAtIntake must be 0 to 130, but was '131'
          26                      | 026                       | 3, column 43: must be well-formed JSON
          "2026-01-05", "end      | "2026-02-30", "end        | 4, column 32: startInclusive must be a date such as 2026-01-02, but was '2026-02-30'
          "2026-01-05", "end      | "2026-1-5", "end          | 4, column 32: startInclusive must be a date such as 2026-01-02, but was '2026-1-5'
          "2026-01-05", "end      | "-2026-01-05", "end       | 4, column 32: the year of a date must be 0 to 9999, but was '-2026'
          "2026-01-05", "end      | "2026-03-05", "end        | 4, column 62: endExclusive must not be before 2026-03-05, but was '2026-02-02'
          "MOTHER_IN_LAW"         | 10                        | 5, column 57: kind must be one of HUSBAND,
          "MOTHER_IN_LAW"         | "mother"                  | 5, column 57: kind must be one of HUSBAND,
          "Account"               | "Tale"                    | 7, column 14: type must be one of Account, AffectExpression, AffectRating, AssertiveStatement, Belief, CommunicationAnalysis, ConclusionPlan, DayState, DecisionAnalysis, Formulation, FormulationNote, Goal, GoalProgress, HypothesisNamed, Interaction, IssueUnpacked, MeasureTaken, RatingTaken, Realisation, RiskReview, SafetyConcern, SupportBid, SymptomEpisode, Task, TechniqueUse, TraditionNote, Wish, but was 'Tale'
          "type": "Account",      |                           | 7, column 5: type must be given in each of events
          "2026-01-06"            | "2026-01-06T24:00"        | 7, column 43: at must be a date such as 2026-01-02 or a time such as 2026-01-02T20:00, but was '2026-01-06T24:00'
          "2026-01-06"            | "2026-03-06"              | 7, column 43: day must be in 2026-01-05/2026-02-02, but was '2026-03-06'
          ["mil"], "neg           | ["fil"], "neg             | 8, column 18: people must be in the inventory, but was 'fil'
          ["mil"], "neg           | ["mil", "mil"], "neg      | 8, column 25: subject must name each member once
          ["mil"], "neg           | [], "neg                  | 8, column 17: subject must be DIFFUSE or an array of at least one id, not an array
          ["mil"], "neg           | "mil", "neg               | 8, column 17: subject must be DIFFUSE or an array of at least one id, not a text, but was a text of 3 characters
          "negativity": 7         | "negativity": 1e999       | 8, column 40: negativity must be a number within range, but was '1e999'
          "negativity": 7         | "negativity": 11          | 8, column 40: negativity must be 0 to 10, but was '11.0'
          "negativity": 7         | "negativity": [7]         | 8, column 40: negativity must be a number, not an array
          "she never rests"       | {"a": "she never rests"}  | 8, column 51: note must be a text, not an object
          "she never rests"       | she never rests           | 8, column 51: must be well-formed JSON
          "e1"                    | "a1"                      | 9, column 38: id must not be that of another event, but was 'a1'
          "PT1H30M"               | "PT90M"                   | 10, column 34: duration must be a duration in its shortest form such as PT1H30M, but was a text of 5 characters
          "intensity": 6,         | "intensity": 0,           | 10, column 19: intensity must be above 0 and at most 10, but was '0.0'
          "symptom": "headache",  | "symptom": "Headache",    | 9, column 81: symptom must be in lower case, but was a text of 8 characters
          "PHQ-9"                 | "PHQ-8"                   | 11, column 76: instrument must be the code of a known instrument, or an object, but was 'PHQ-8'
          1, null]                | 1, 4]                     | 12, column 40: item9 must be 0 to 3, but was '4'
          1, null]                | 1, "0"]                   | 12, column 40: items must be a whole number, not a text, but was '0'
          1, null]                | 1]                        | 12, column 15: items must be 9, but was '8'
          ["2026-01-05"]          | ["2026-01-05", "2026-01-05"] | 14, column 76: freeDays must name each member once
          ["2026-01-05"]          | {"a": "2026-01-05"}       | 14, column 61: freeDays must be an array, not an object
          """)
  void read_faultyPart_namesLineColumnRuleAndValue(String part, String faulty, String message) {
    assertThat(CASE).contains(part);
    int at = CASE.indexOf(part);
    String after = CASE.substring(at + part.length());
    InputFault fault = fault(CASE.substring(0, at) + (faulty == null ? "" : faulty) + after);
    String said = String.valueOf(fault.getMessage());
    String place = fault.pointer().filter(p -> !p.isEmpty()).map(p -> ", at " + p).orElse("");
    assertThat(said).contains(place);
    assertThat(said.replace(place, "")).startsWith("case.json, line " + message);
    assertThat(fault.getMessage()).doesNotContain("rests");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                     | 1, column 1: must hold a JSON object, but is empty
          [1]                    | 1, column 1: a document must be an object, not an array
          "she"                  | 1, column 1: a document must be an object, not a text, but was a text of 3 characters
          she never              | 1, column 1: must be well-formed JSON
          {"schemaVersion": 1    | 1, column 20: must be a complete JSON document, but ends here
          {"schemaVersion": NaN} | 1, column 22: must be well-formed JSON
          {} {}                  | 1, column 4: nothing must follow the end of the document
          {} // she              | 1, column 4: must be well-formed JSON
          {'a': 1}               | 1, column 2: must be well-formed JSON
          """)
  void read_noDocument_namesLineColumnAndRule(String text, String message) {
    assertThat(fault(text)).hasMessage("case.json, line " + message);
  }

  @Test
  void read_deepNesting_isAFault() {
    assertThat(fault("[".repeat(100_000)))
        .hasMessage(
            "case.json, line 1, column 1002: must have at most 1000 levels, 1000 digits in a number,"
                + " 50000 characters in the name of a field and 20000000 in a text");
  }

  @Test
  void read_longNumberOrName_isAFault() {
    assertThat(fault("[" + "9".repeat(100_000) + "]").rule()).contains("1000 digits");
    assertThat(fault("{\"" + "a".repeat(100_000) + "\": 1}").rule()).contains("50000 characters");
  }

  @Test
  void read_notUtf8_isAFault(@TempDir Path folder) throws IOException {
    byte[] bytes = CASE.replace("rests", "résts").getBytes(UTF_8);
    Path file = folder.resolve("case.json");
    bytes[new String(bytes, UTF_8).indexOf("é")] = (byte) 0xFF;
    Files.write(file, bytes);
    assertThat(fault(file)).isEqualTo(", line 8, column 63: must be UTF-8");
    Files.write(file, CASE.getBytes(UTF_16));
    assertThat(fault(file)).isEqualTo(", line 1, column 1: must be UTF-8");
    Files.write(file, CASE.getBytes(UTF_16LE));
    assertThat(fault(file)).startsWith(", line 1, column ").endsWith(": must be well-formed JSON");
    Files.write(file, new byte[0]);
    assertThat(fault(file)).isEqualTo(", line 1, column 1: must hold a JSON object, but is empty");
  }

  private static String fault(Path file) {
    InputFault fault = catchThrowableOfType(InputFault.class, () -> CaseHistoryJson.read(file));
    assertThat(fault.file()).isEqualTo(file.toString());
    return String.valueOf(fault.getMessage()).substring(file.toString().length());
  }

  private static InputFault fault(String text) {
    InputFault fault =
        catchThrowableOfType(InputFault.class, () -> CaseHistoryJson.read("case.json", text));
    assertThat(fault).isNotNull();
    return fault;
  }
}
