// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.ContactsCsv;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.csv.DiaryCsv;
import io.github.ipt4j.core.csv.MeasuresCsv;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;

/**
 * Written cases to try the library on. All are made up; nobody's data are in them.
 *
 * <p>Each lies beside this class as files of the library's own formats: what a client writes down
 * at home and fills in (diary, contacts, measures) as CSV, and what the sessions bring to light as
 * JSON. A contact that was gone through in a session stands in both, and the JSON adds who did what
 * in it. A case is read once and then kept.
 */
public final class SampleCases {

  private SampleCases() {}

  /**
   * Returns the case of Joanne, 26, married for half a year, referred with mild depression and
   * headaches that come late in the week; a medical cause has been excluded.
   *
   * <p>Over 26 weeks from Monday 2025-01-06: her in-laws visit on most Fridays, and the visits are
   * at first told as harmony and, one by one, as criticism while her husband sits back. She tells
   * him what she needs and is dismissed, and from 2025-03-21 spends some Friday evenings at her
   * sister's, on some of which the in-laws come without meeting her. The visits stay as they were;
   * her mood lifts and the headaches stop.
   *
   * @return the case
   */
  public static CaseHistory joanne() {
    return Joanne.CASE;
  }

  /**
   * Returns a case of the same size in which nothing goes with anything: headaches on about one
   * recorded day in seven, on any weekday and whoever was met, calm contacts, and measures that
   * stay as they are.
   *
   * @return the case
   */
  public static CaseHistory quiet() {
    return Quiet.CASE;
  }

  /**
   * Returns a second Joanne, for whom no diary of this kind can tell: her in-laws come on every
   * recorded Friday and never on another day, and her headaches come on Fridays and Saturdays.
   *
   * <p>Whether the visits or the Fridays go with the headaches is not planted: nobody could tell.
   *
   * @return the case
   */
  public static CaseHistory everyFriday() {
    return EveryFriday.CASE;
  }

  /**
   * Returns the case of Martin, 47, who leads a team since the autumn and came with stress at work
   * and stomach aches, of which a medical cause has not been excluded yet.
   *
   * <p>Over 16 weeks from Monday 2025-09-01 the stress unpacks: a colleague belittles him in front
   * of others, which he tells at first as banter; his supervisor, who waved it aside, hears a
   * statement that he has rehearsed; and there is the role that he left for the new one. Planted:
   * stomach aches begin on about half of the days with that colleague and on a tenth of the others,
   * whatever the weekday.
   *
   * @return the case
   */
  public static CaseHistory martin() {
    return Martin.CASE;
  }

  private static CaseHistory load(String name) {
    try {
      ClientId client = new ClientId(name);
      CsvConventions daily =
          CsvConventions.withDefaults().withContactSampling(ContactSampling.DAILY);
      CaseHistory told =
          CaseHistoryJson.read(name + ".json", Resources.toString(resource(name + ".json"), UTF_8));
      Collection<SymptomDiary> diaries =
          requireNonNull(DiaryCsv.read(source(name + "-diary.csv"), daily).get(client)).values();
      ContactLog contacts =
          requireNonNull(ContactsCsv.read(source(name + "-contacts.csv"), daily).get(client));
      Collection<MeasureSeries> measures =
          requireNonNull(MeasuresCsv.read(source(name + "-measures.csv"), daily).get(client))
              .values();
      ImmutableList.Builder<SessionEvent> events = ImmutableList.builder();
      events.addAll(told.events());
      contacts.contacts().stream().filter(c -> told.event(c.id()).isEmpty()).forEach(events::add);
      diaries.forEach(diary -> events.addAll(diary.episodes()));
      measures.forEach(series -> events.addAll(series.measures()));
      return told.withEvents(events.build())
          .withSymptomRecordings(diaries.stream().map(SymptomDiary::recording).toList())
          .withContactRecording(contacts.recording());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CsvSource source(String file) throws IOException {
    return CsvSource.of(file, resource(file).openStream());
  }

  /** Asks this class itself: a module shows its resources to nobody else, not even to Guava. */
  private static URL resource(String file) {
    return requireNonNull(SampleCases.class.getResource(file), file);
  }

  /** Loads the case when it is first asked for. */
  private static final class Joanne {
    private static final CaseHistory CASE = load("joanne");
  }

  /** Loads the case when it is first asked for. */
  private static final class EveryFriday {
    private static final CaseHistory CASE = load("every-friday");
  }

  /** Loads the case when it is first asked for. */
  private static final class Martin {
    private static final CaseHistory CASE = load("martin");
  }

  /** Loads the case when it is first asked for. */
  private static final class Quiet {
    private static final CaseHistory CASE = load("quiet");
  }
}
