// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ipt4j.core.input.InputFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault by its message: file, line, column, rule and value. */
class CsvFaultsTest {
  private static final String DIARY = "client,date,symptom,intensity,onset,entered\n";
  private static final String GOOD = "C1,2026-01-05,headache,0,,\n";
  private static final String CONTACTS =
      "client,date,person,kind,negativity,positivity,contact,time,setting,present,entered,note\n";
  private static final String ITEMS =
      "client,date,instrument,item1,item2,item3,item4,item5,item6,item7,item8,item9\n";
  private static final String TOTALS = "client,date,instrument,total\n";
  private static final String COLUMN_RULE =
      "must be one of client, date, symptom, intensity, onset, entered (--other-columns pass passes"
          + " over others), but was ";
  private static final String INVISIBLE_RULE =
      "must hold no invisible character, such as a no-break space, a soft hyphen or a zero-width"
          + " space, but was ";
  private static final String COMPOSED_RULE =
      "must be in the Unicode normal form NFC, in which a letter and its accent are one character,"
          + " but was ";
  private static final String ORDER_RULE =
      "must come in ascending order of clients, each in one run of rows; ";
  private static final String SORTED =
      "this sorts it: (head -n 1 FILE; tail -n +2 FILE | LC_ALL=C sort -s -t, -k1,1) > SORTED,"
          + " but was ";
  private static final String SESSIONS = "client,date,number,phase\n";
  private static final String DATE_RULE =
      "must be a date in the form 2026-01-31, of the years 1800 to 2299, but was ";
  private static final String NUMBER_RULE =
      "must be 0 to 10 in at most 15 digits, such as 2 or 2.5, but was ";
  private static final String ID_RULE =
      "must be an id of 1 to 100 characters without semicolon, control character or white space at"
          + " its ends, and without = + - or @ in front, but was ";
  private static final String SYMPTOM_RULE =
      "must be a name in lower case of 1 to 60 characters without semicolon, control character or"
          + " white space at its ends, and without = + - or @ in front, but was ";
  private static final String ONCE_RULE =
      "must come once for each symptom, unless every row of the day has an intensity above 0 and"
          + " an onset of its own (--several max or mean makes one entry of them), but was ";
  private static final String WORDS_RULE =
      "must hold no control character but tabs and line breaks, and no half of a surrogate pair,"
          + " but was ";

  static Stream<Arguments> filesThatCannotBeRead() {
    return Stream.of(
        file("", "line 1: must have a header: client,date,symptom,intensity"),
        file("\n", "line 1: must have a header: client,date,symptom,intensity"),
        file("\n" + DIARY + GOOD, "line 1: must not be a blank line, unless no row follows"),
        file("client,date,symptom\n", "line 1, column intensity: must be in the header"),
        file(
            "client,date,symptom,intensity,mood\n",
            "line 1, column 5: " + COLUMN_RULE + "a text of 4 characters"),
        file(
            "Client,date,symptom,intensity\n",
            "line 1, column 1: must be written client, in lower case and without blanks, but was"
                + " 'Client'"),
        file("client,date,symptom,intensity,\n", "line 1, column 5: " + COLUMN_RULE + "empty"),
        file(
            "client, date,symptom,intensity\n",
            "line 1, column 2: must be written date, in lower case and without blanks, but was a"
                + " text of 5 characters"),
        file(
            "client,date,date,symptom,intensity\n",
            "line 1, column 3: must not be named twice, but was 'date'"),
        file(
            "client;date;symptom;intensity\n",
            "line 1: must have columns separated by ',': looks like ';' separates; --separator"
                + " ';'"),
        file(
            "client\tdate\tsymptom\tintensity\n",
            "line 1: must have columns separated by ',': looks like tab separates; --separator"
                + " tab"),
        file(
            "sep=;\nclient,date,symptom,intensity\n",
            "line 2: must have columns separated by ';': looks like ',' separates; --separator"
                + " ','"),
        file("sep=|\nclient|date\n", "line 1: must be sep= and a comma, a semicolon or a tab"),
        file(DIARY + GOOD + "\n" + GOOD, "line 3: must not be a blank line, unless no row follows"),
        file(
            DIARY + GOOD + ",,,,,\n\n" + GOOD,
            "line 3: must not be a blank line, unless no row follows"),
        file(
            DIARY + "C\u200B1,2026-01-06,headache,0,,\n",
            "line 2, column client: " + INVISIBLE_RULE + "a text of 3 characters"),
        file(
            DIARY + GOOD + "C1,2026-01-06,\"headache,0,,\n" + GOOD,
            "line 3: must have its quotes closed and doubled, and no field beyond 1048576"
                + " characters"),
        file(
            DIARY + "C1,2026-01-06,headache,0,,\"",
            "line 2: must have its quotes closed and doubled, and no field beyond 1048576"
                + " characters"),
        file(
            DIARY + "C1,2026-01-06,\"head\"ache,0,,\n",
            "line 2: must have its quotes closed and doubled, and no field beyond 1048576"
                + " characters"),
        file(
            DIARY + "C1,2026-01-06,head\"ache,0,,\n",
            "line 2: must have every field with a quote in quotes"),
        file(DIARY + ",2026-01-06,headache,0,,\n", "line 2, column client: " + ID_RULE + "empty"),
        file(
            DIARY + "C;1,2026-01-06,headache,0,,\n",
            "line 2, column client: " + ID_RULE + "a text of 3 characters"),
        file(
            DIARY + "\"C\n1\",2026-01-06,headache,0,,\n",
            "line 2, column client: " + ID_RULE + "a text of 3 characters"),
        file(
            "date,client,symptom,intensity\n2026-01-05,C1,headache\n",
            "line 2: must have 4 fields, as the header has, but was '3'"));
  }

  private static Arguments file(String text, String message) {
    return arguments(text, "diary.csv, " + message);
  }

  @ParameterizedTest
  @MethodSource("filesThatCannotBeRead")
  void aFault_ofTheFile_namesItsPlaceAndNoClient(String text, String message) {
    InputFault fault = faultOf("diary.csv", text);

    assertThat(fault).hasMessage(message);
    assertThat(fault.client()).isEmpty();
  }

  static Stream<Arguments> rowsThatCannotBeRead() {
    return Stream.of(
        diary("C1,2026-01-06,headache,0", "3: must have 6 fields, as the header has, but was '4'"),
        diary(
            "C1,2026-01-06,headache,0,,,", "3: must have 6 fields, as the header has, but was '7'"),
        diary("C1,2026-02-29,headache,0,,", "3, column date: " + DATE_RULE + "'2026-02-29'"),
        diary("C1,2026-13-01,headache,0,,", "3, column date: " + DATE_RULE + "'2026-13-01'"),
        diary("C1,2026-1-06,headache,0,,", "3, column date: " + DATE_RULE + "'2026-1-06'"),
        diary("C1,06.01.2026,headache,0,,", "3, column date: " + DATE_RULE + "'06.01.2026'"),
        diary(
            "C1,2026-01-06 ,headache,0,,",
            "3, column date: " + DATE_RULE + "a text of 11 characters"),
        diary("C1,1799-12-31,headache,0,,", "3, column date: " + DATE_RULE + "'1799-12-31'"),
        diary("C1,2300-01-01,headache,0,,", "3, column date: " + DATE_RULE + "'2300-01-01'"),
        diary("C1,1900-02-29,headache,0,,", "3, column date: " + DATE_RULE + "'1900-02-29'"),
        diary(
            "C1,٢٠٢٦-01-06,headache,0,,",
            "3, column date: " + DATE_RULE + "a text of 10 characters"),
        diary("C1,,headache,0,,", "3, column date: " + DATE_RULE + "empty"),
        diary(
            "C1,2026-01-06,Headache,0,,",
            "3, column symptom: " + SYMPTOM_RULE + "a text of 8 characters"),
        diary("C1,2026-01-06,,0,,", "3, column symptom: " + SYMPTOM_RULE + "empty"),
        diary(
            "C1,2026-01-06,a;b,0,,",
            "3, column symptom: " + SYMPTOM_RULE + "a text of 3 characters"),
        diary("C1,2026-01-06,headache,11,,", "3, column intensity: " + NUMBER_RULE + "'11'"),
        diary("C1,2026-01-06,headache,10.01,,", "3, column intensity: " + NUMBER_RULE + "'10.01'"),
        diary("C1,2026-01-06,headache,-1,,", "3, column intensity: " + NUMBER_RULE + "'-1'"),
        diary("C1,2026-01-06,headache,+1,,", "3, column intensity: " + NUMBER_RULE + "'+1'"),
        diary(
            "C1,2026-01-06,headache,1e0,,",
            "3, column intensity: " + NUMBER_RULE + "a text of 3 characters"),
        diary("C1,2026-01-06,headache,01,,", "3, column intensity: " + NUMBER_RULE + "'01'"),
        diary("C1,2026-01-06,headache,.5,,", "3, column intensity: " + NUMBER_RULE + "'.5'"),
        diary("C1,2026-01-06,headache,5.,,", "3, column intensity: " + NUMBER_RULE + "'5.'"),
        diary("C1,2026-01-06,headache,1.2.3,,", "3, column intensity: " + NUMBER_RULE + "'1.2.3'"),
        diary(
            "C1,2026-01-06,headache,NaN,,",
            "3, column intensity: " + NUMBER_RULE + "a text of 3 characters"),
        diary(
            "C1,2026-01-06,headache, 5,,",
            "3, column intensity: " + NUMBER_RULE + "a text of 2 characters"),
        diary(
            "C1,2026-01-06,headache,\"5,5\",,",
            "3, column intensity: must be 0 to 10 in at most 15 digits, such as 2 or 2.5; looks like"
                + " a decimal comma; --decimal-comma, but was '5,5'"),
        diary(
            "C1,2026-01-06,headache\u00A0,5,,",
            "3, column symptom: " + INVISIBLE_RULE + "a text of 9 characters"),
        diary(
            "C1,2026-01-06,head\u3000ache,5,,",
            "3, column symptom: " + INVISIBLE_RULE + "a text of 9 characters"),
        diary(
            "C1,2026-01-06,head\u00ADache,5,,",
            "3, column symptom: " + INVISIBLE_RULE + "a text of 9 characters"),
        diary(
            "C1,2026-01-06,u\u0308belkeit,5,,",
            "3, column symptom: " + COMPOSED_RULE + "a text of 9 characters"),
        diary(
            "C1,2026-01-06\uFEFF,headache,5,,",
            "3, column date: " + INVISIBLE_RULE + "a text of 11 characters"),
        diary(
            "C1,2026-01-06,headache,,,",
            "3, column intensity: must be given: a day that was not recorded has no row,"
                + " but was empty"),
        diary(
            "C1,2026-01-06,headache,6.1234567890123456789,,",
            "3, column intensity: " + NUMBER_RULE + "'6.1234567890123456789'"),
        diary(
            "C1,2026-01-06,headache,5,24:00,",
            "3, column onset: must be a time of day in the form 20:30, but was '24:00'"),
        diary(
            "C1,2026-01-06,headache,5,9:30,",
            "3, column onset: must be a time of day in the form 20:30, but was '9:30'"),
        diary(
            "C1,2026-01-06,headache,5,20:30:00,",
            "3, column onset: must be a time of day in the form 20:30, but was '20:30:00'"),
        diary(
            "C1,2026-01-06,headache,0,20:30,",
            "3, column onset: must be empty where the intensity is 0, but was '20:30'"),
        diary(
            "C1,2026-01-06,headache,0,,today",
            "3, column entered: " + DATE_RULE + "a text of 5 characters"),
        diary("C1,2026-01-05,headache,0,,", "3, column date: " + ONCE_RULE + "'2026-01-05'"),
        diary("C1,2026-01-05,headache,5,,", "3, column date: " + ONCE_RULE + "'2026-01-05'"),
        diary(
            "C1,2026-01-06,headache,5,20:00,\nC1,2026-01-06,headache,5,20:00,",
            "4, column date: " + ONCE_RULE + "'2026-01-06'"),
        diary(
            "C1,2026-01-06,headache,5,20:00,\nC1,2026-01-06,headache,5,,",
            "4, column date: " + ONCE_RULE + "'2026-01-06'"),
        diary(
            "C1,2026-01-09,headache,5,,\nC1,2026-01-06,headache,5,,\nC1,2026-01-09,headache,5,,",
            "5, column date: " + ONCE_RULE + "'2026-01-09'"),
        diary(
            "C1,2026-01-06,headache,5,,\nC1,2026-01-06,headache,5,,\nC1,2026-01-05,headache,5,,",
            "4, column date: " + ONCE_RULE + "'2026-01-06'"),
        diary(
            "C1,2026-01-06,a,5,,\nC1,2026-01-06,b,5,,\nC1,2026-01-06,b,5,,\nC1,2026-01-06,a,5,,",
            "5, column date: " + ONCE_RULE + "'2026-01-06'"),
        diary(
            "C1,2026-01-05,headache,0,,\nC1,2026-01-06,headache,99,,",
            "3, column date: " + ONCE_RULE + "'2026-01-05'"),
        contacts(
            "mother,PARTY,,,,,,,,",
            "3, column kind: must be NONE, AWAY or one of VISIT, MEAL, CALL, MESSAGE, OUTING, WORK,"
                + " HOUSEHOLD, OTHER, but was 'PARTY'"),
        contacts(
            "mother,visit,,,,,,,,",
            "3, column kind: must be NONE, AWAY or one of VISIT, MEAL, CALL, MESSAGE, OUTING, WORK,"
                + " HOUSEHOLD, OTHER, but was 'visit'"),
        contacts(",VISIT,,,,,,,,", "3, column person: " + ID_RULE + "empty"),
        contacts("mother,VISIT,11,,,,,,,", "3, column negativity: " + NUMBER_RULE + "'11'"),
        contacts(
            "mother,VISIT,,x,,,,,,",
            "3, column positivity: " + NUMBER_RULE + "a text of 1 character"),
        contacts(
            "mother,VISIT,,,a@b,,,,,",
            "3, column contact: must be an id of 1 to 100 characters without @, semicolon, control"
                + " character or white space at its ends, and without = + or - in front, but was a"
                + " text of 3 characters"),
        contacts(
            "mother,VISIT,,,,2000,,,,",
            "3, column time: must be a time of day in the form 20:30, but was '2000'"),
        contacts(
            "mother,VISIT,,,,,,a;b;a,,",
            "3, column present: must name each person once, but was 'a'"),
        contacts("mother,VISIT,,,,,,a;;b,,", "3, column present: " + ID_RULE + "empty"),
        contacts(
            "mother,VISIT,,,,,,a; b,,", "3, column present: " + ID_RULE + "a text of 2 characters"),
        contacts(
            "mother,VISIT,,,,,,,06/01/2026,", "3, column entered: " + DATE_RULE + "'06/01/2026'"),
        contacts(
            "mother,VISIT,,,,,kitchen,,,came \u202Eunasked",
            "3, column note: " + INVISIBLE_RULE + "a text of 13 characters"),
        contacts(
            "mother\u200D,VISIT,,,,,,,,",
            "3, column person: " + INVISIBLE_RULE + "a text of 7 characters"),
        contacts(
            "mother,VISIT,,,,,kitch\u0000en,,,",
            "3, column setting: " + WORDS_RULE + "a text of 8 characters"),
        contacts(
            "mother,VISIT,,,,,,,,\u0007",
            "3, column note: " + WORDS_RULE + "a text of 1 character"),
        contacts(
            "mother,VISIT,,,,,,,,\ud83d",
            "3, column note: " + WORDS_RULE + "a text of 1 character"),
        contacts(
            "mother,NONE,,,,,,,,",
            "3, column person: must be empty where the kind is NONE, but was 'mother'"),
        contacts(
            ",NONE,1,,,,,,,",
            "3, column negativity: must be empty where the kind is NONE, but was '1'"),
        contacts(
            ",NONE,,1,,,,,,",
            "3, column positivity: must be empty where the kind is NONE, but was '1'"),
        contacts(
            ",NONE,,,v1,,,,,",
            "3, column contact: must be empty where the kind is NONE, but was 'v1'"),
        contacts(
            ",NONE,,,,20:00,,,,",
            "3, column time: must be empty where the kind is NONE, but was '20:00'"),
        contacts(
            ",NONE,,,,,kitchen,,,",
            "3, column setting: must be empty where the kind is NONE, but was a text of 7 characters"),
        contacts(
            ",NONE,,,,,,father,,",
            "3, column present: must be empty where the kind is NONE, but was 'father'"),
        contacts(",AWAY,,,,,,,,", "3, column person: " + ID_RULE + "empty"),
        contacts(
            "mother,AWAY,,2,,,,,,",
            "3, column positivity: must be empty where the kind is AWAY, but was '2'"),
        contacts(
            ",NONE,,,,,,,,\nC1,2026-01-06,,NONE,,,,,,,,",
            "4, column kind: must not be NONE on a day that has a contact or NONE in another row, but was 'NONE'"),
        contacts(
            "mother,VISIT,,,,,,,,\nC1,2026-01-06,,NONE,,,,,,,,",
            "4, column kind: must not be NONE on a day that has a contact or NONE in another row, but was 'NONE'"),
        contacts(
            ",NONE,,,,,,,,\nC1,2026-01-06,mother,VISIT,,,,,,,,",
            "4, column kind: must not be a contact on a day that has NONE, but was 'VISIT'"),
        contacts(
            "mother,AWAY,,,,,,,,\nC1,2026-01-06,mother,AWAY,,,,,,,,",
            "4, column kind: must not be AWAY twice for one person and day, but was 'AWAY'"),
        contacts(
            "mother,VISIT,,,v1,,,,,\nC1,2026-01-07,father,VISIT,,,v1,,,,,",
            "4, column date: must be the same in all rows of a contact, but was '2026-01-07'"),
        contacts(
            "mother,VISIT,,,v1,,,,,\nC1,2026-01-06,father,MEAL,,,v1,,,,,",
            "4, column kind: must be the same in all rows of a contact, but was 'MEAL'"),
        contacts(
            "mother,VISIT,,,v1,20:00,,,,\nC1,2026-01-06,father,VISIT,,,v1,,,,,",
            "4, column time: must be the same in all rows of a contact, but was empty"),
        contacts(
            "mother,VISIT,,,v1,,,,,\nC1,2026-01-06,father,VISIT,,,v1,,kitchen,,,",
            "4, column setting: must be the same in all rows of a contact, but was a text of 7 characters"),
        contacts(
            "mother,VISIT,,,v1,,,a;b,,\nC1,2026-01-06,father,VISIT,,,v1,,,b;a,,",
            "4, column present: must be the same in all rows of a contact, but was a text of 3 characters"),
        contacts(
            "mother,VISIT,,,v1,,,,,\nC1,2026-01-06,mother,VISIT,,,v1,,,,,",
            "4, column person: must come once in a contact, but was 'mother'"),
        contacts(
            "m".repeat(81) + ",VISIT,,,,,,,,",
            "3, column person: must have at most 80 characters where contact is empty, but was a text of 81 characters"),
        measures(
            ITEMS,
            "PHQ-8,1,1,1,1,1,1,1,1,1",
            "3, column instrument: must be one of PHQ-9, GAD-7, perceived-criticism, sense-of-control, but was 'PHQ-8'"),
        measures(
            ITEMS,
            "PHQ-9,4,1,1,1,1,1,1,1,1",
            "3, column item1: must be a whole number from 0 to 3, but was '4'"),
        measures(
            ITEMS,
            "PHQ-9,1.5,1,1,1,1,1,1,1,1",
            "3, column item1: must be a whole number from 0 to 3, but was '1.5'"),
        measures(
            ITEMS,
            "PHQ-9,1.,1,1,1,1,1,1,1,1",
            "3, column item1: must be a whole number from 0 to 3, but was '1.'"),
        measures(
            ITEMS,
            "PHQ-9,01,1,1,1,1,1,1,1,1",
            "3, column item1: must be a whole number from 0 to 3, but was '01'"),
        measures(
            ITEMS,
            "GAD-7,1,1,1,1,1,1,1,1,",
            "3, column item8: must be empty, for GAD-7 has 7 items (--other-columns pass passes over others), but was '1'"),
        measures(
            "client,date,instrument,item1,item2\n",
            "PHQ-9,1,1",
            "3, column instrument: must be an instrument of at most 2 items, as the header has, but was 'PHQ-9'"),
        measures(
            ITEMS,
            "PHQ-9,,,,,,,,,\nC1,2026-01-06,PHQ-9,,,,,,,,,",
            "4, column date: must come once for each instrument, but was '2026-01-06'"),
        measures(
            TOTALS,
            "PHQ-9,28",
            "3, column total: must be 0 to 27 in at most 15 digits, such as 2 or 2.5, but was '28'"),
        measures(
            TOTALS,
            "PHQ-9,-",
            "3, column total: must be 0 to 27 in at most 15 digits, such as 2 or 2.5, but was a text"
                + " of 1 character"),
        sessions(
            "2026-01-06,0,",
            "3, column number: must be a whole number from 1 to 999999, but was '0'"),
        sessions(
            "2026-01-06,,",
            "3, column number: must be a whole number from 1 to 999999, but was empty"),
        sessions(
            "2026-01-06,9999999999,",
            "3, column number: must be a whole number from 1 to 999999, but was '9999999999'"),
        sessions("2026-01-06,1,", "3, column number: must come once for each client, but was '1'"),
        sessions(
            "2026-01-04,2,",
            "3, column date: must ascend with the number of the session, but was '2026-01-04'"),
        sessions(
            "2026-01-06,2,LAST",
            "3, column phase: must be one of INITIAL, MIDDLE, TERMINATION, MAINTENANCE, FOLLOW_UP, but was 'LAST'"),
        sessions(
            "2026-01-06,2,INITIAL",
            "3, column phase: must be in the order of the phases, each from a later date than the one before, but was 'INITIAL'"),
        sessions(
            "2026-01-05,2,TERMINATION",
            "3, column phase: must be in the order of the phases, each from a later date than the one before, but was 'TERMINATION'"));
  }

  private static Arguments diary(String rows, String message) {
    return arguments("diary.csv", DIARY + GOOD + rows + "\n", "diary.csv, line " + message);
  }

  private static Arguments contacts(String row, String message) {
    return arguments(
        "contacts.csv",
        CONTACTS + "C1,2026-01-05,,NONE,,,,,,,,\nC1,2026-01-06," + row + "\n",
        "contacts.csv, line " + message);
  }

  private static Arguments measures(String header, String row, String message) {
    String other = "C0,2026-01-06,sense-of-control,1";
    int commas = (int) header.chars().filter(c -> c == ',').count() - 3;
    return arguments(
        "measures.csv",
        header + other + ",".repeat(commas) + "\nC1,2026-01-06," + row + "\n",
        "measures.csv, line " + message);
  }

  private static Arguments sessions(String row, String message) {
    return arguments(
        "sessions.csv",
        SESSIONS + "C1,2026-01-05,1,MIDDLE\nC1," + row + "\n",
        "sessions.csv, line " + message);
  }

  @ParameterizedTest
  @MethodSource("rowsThatCannotBeRead")
  void aFault_ofARow_namesItsPlaceAndItsClient(String name, String text, String message) {
    InputFault fault = faultOf(name, text);

    assertThat(fault.faults().get(0)).hasMessage(message);
    assertThat(fault.client()).hasValueSatisfying(c -> assertThat(c.value()).isEqualTo("C1"));
  }

  static Stream<Arguments> ordersThatCannotBeJoined() {
    return Stream.of(
        arguments(
            DIARY + GOOD + "C0,2026-01-06,headache,0,,\n",
            "line 3, column client: " + ORDER_RULE + SORTED + "'C0'"),
        arguments(
            DIARY + GOOD + "C2,2026-01-06,headache,0,,\n" + GOOD,
            "line 4, column client: " + ORDER_RULE + SORTED + "'C1'"),
        arguments(
            DIARY + "P9,2026-01-06,headache,0,,\nP10,2026-01-06,headache,0,,\n",
            "line 3, column client: "
                + ORDER_RULE
                + "here they stand as one counts, P2 before P10, but files that are read together go by"
                + " code points, P10 before P2; "
                + SORTED
                + "'P10'"),
        arguments(
            "sep=;\ndate;client;symptom;intensity\n2026-01-05;b;a;0\n2026-01-05;a;a;0\n",
            "line 4, column client: "
                + ORDER_RULE
                + "this sorts it: (head -n 2 FILE; tail -n +3 FILE | LC_ALL=C sort -s -t';' -k2,2) >"
                + " SORTED, but was 'a'"));
  }

  @ParameterizedTest
  @MethodSource("ordersThatCannotBeJoined")
  void anOrder_thatCannotBeJoined_isToldWithTheCommandThatSorts(String text, String message) {
    InputFault fault =
        catchThrowableOfType(
            InputFault.class,
            () -> ClientFiles.builder().diaries(CsvSource.ofText("diary.csv", text)).open());

    assertThat(fault).hasMessage("diary.csv, " + message);
    assertThat(fault.client()).isEmpty();
  }

  static Stream<Arguments> headersOfMeasures() {
    return Stream.of(
        arguments(
            "client,date,instrument\n", "line 1: must have either total or item1 to the last item"),
        arguments(
            "client,date,instrument,total,item1\n",
            "line 1: must have either total or item1 to the last item"),
        arguments(
            "client,date,instrument,item1,item3\n", "line 1, column item2: must be in the header"),
        arguments("client,date,instrument,item2\n", "line 1, column item1: must be in the header"),
        arguments(
            "client,date,instrument,item01\n",
            "line 1, column 4: must be one of client, date, instrument, total, item1, item2 and so"
                + " on (--other-columns pass passes over others), but was a text of 6 characters"));
  }

  @ParameterizedTest
  @MethodSource("headersOfMeasures")
  void aHeader_ofMeasures_hasATotalOrAllItems(String text, String message) {
    assertThat(faultOf("measures.csv", text)).hasMessage("measures.csv, " + message);
  }

  @Test
  void aFile_withoutAHeader_isToldWhichItNeeds() {
    assertThat(faultOf("contacts.csv", "\r\n"))
        .hasMessage(
            "contacts.csv, line 1: must have a header:"
                + " client,date,person,kind,negativity,positivity");
    assertThat(faultOf("measures.csv", ""))
        .hasMessage(
            "measures.csv, line 1: must have a header: client,date,instrument,total (or item1,item2"
                + " and so on to the last item)");
    assertThat(faultOf("sessions.csv", ""))
        .hasMessage("sessions.csv, line 1: must have a header: client,date,number");
  }

  @Test
  void anotherEncoding_isAFaultOnTheLineOfItsFirstWrongByte() {
    String text = DIARY + GOOD + "C1,2026-01-06,übelkeit,3,,\n";

    assertThat(faultOf(text, StandardCharsets.ISO_8859_1))
        .hasMessage("diary.csv, line 3: must be UTF-8, but was '0xFC'");
    assertThat(faultOf(text, StandardCharsets.UTF_16))
        .hasMessage("diary.csv, line 1: must be UTF-8, but was 'UTF-16'");
    assertThat(faultOf("\uFEFF" + text, StandardCharsets.UTF_16LE))
        .hasMessage("diary.csv, line 1: must be UTF-8, but was 'UTF-16'");
    assertThat(faultOf(text, StandardCharsets.UTF_16LE))
        .hasMessageStartingWith("diary.csv, line 1, column 1: must be one of client,");
    assertThat(faultOf(text, StandardCharsets.UTF_16BE))
        .hasMessageStartingWith("diary.csv, line 1, column 1: must be one of client,");
  }

  @Test
  void aCharacter_cutOffAtTheEnd_isAFault() {
    byte[] whole = (DIARY + GOOD + "C1,2026-01-06,ü").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertThat(faultOf(CsvSource.of("diary.csv", new ByteArrayInputStream(cut))))
        .hasMessage("diary.csv, line 3: must be UTF-8, but was '0xC3'");
  }

  private static InputFault faultOf(String text, Charset charset) {
    return faultOf(CsvSource.of("diary.csv", new ByteArrayInputStream(text.getBytes(charset))));
  }

  private static InputFault faultOf(String name, String text) {
    return faultOf(CsvSource.ofText(name, text));
  }

  private static InputFault faultOf(CsvSource source) {
    return catchThrowableOfType(InputFault.class, () -> read(source));
  }

  private static void read(CsvSource source) throws IOException {
    CsvConventions conventions = CsvConventions.withDefaults();
    switch (source.name()) {
      case "diary.csv" -> DiaryCsv.read(source, conventions);
      case "contacts.csv" -> ContactsCsv.read(source, conventions);
      case "measures.csv" -> MeasuresCsv.read(source, conventions);
      default -> SessionsCsv.read(source);
    }
  }
}
