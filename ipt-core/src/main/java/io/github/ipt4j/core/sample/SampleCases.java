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
import io.github.ipt4j.core.csv.RatingsCsv;
import io.github.ipt4j.core.csv.StatesCsv;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Written cases to try the library on. All are made up; nobody's data are in them.
 *
 * <p>Each lies beside this class as files of the library's own formats: what a client writes down
 * at home and fills in (diary, contacts, measures) as CSV, and what the sessions bring to light as
 * JSON. A contact that was gone through in a session stands in both, and the JSON adds who did what
 * in it. A case is read once and then kept.
 */
public final class SampleCases {

  private static final String STATES = "-states.csv";

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

  /**
   * Returns the case of Walter, 71, whose wife died on 2023-12-02, fourteen months before the first
   * session, after two years in which he nursed her; referred with poor sleep and low mood.
   *
   * <p>Over 20 weeks from Monday 2025-02-03, with 14 sessions, he rates his low mood every day from
   * 0 (not low) to 10; it is there on nearly every day and is a matter of how much. His wife is at
   * first told without a fault; from the fourth session on he remembers the hard years, is angry
   * with her in the sixth, and later tells both. He goes back to his choir on 2025-04-01 and spends
   * the wedding day, 2025-05-02, with his daughter. A concern about his safety was entered in the
   * first session and gone through; item 9 of the PHQ-9 goes 1, 1 and then 0.
   *
   * <p>Planted:
   *
   * <ul>
   *   <li>Low mood about a level of 6.0 until 2025-03-31, falling in a straight line to 3.0 on
   *       2025-05-26 and staying there, with 2.5 added in the week of the wedding day (2025-04-28
   *       to 2025-05-04); around it a first-order autoregression of .4 with a standard deviation of
   *       .95. No weekday differs from another.
   *   <li>Poor sleep on half of the nights from the first to the last, each night for itself: no
   *       weekday differs, it does not become less, and it goes with nobody. That he sleeps badly
   *       after his sister-in-law's calls is his hypothesis and not so.
   *   <li>The choir friend is met from 2025-03-31 on and not before; days with any contact rise
   *       from about 3 to about 5 a week.
   *   <li>Of his contacts only his sister-in-law's calls hurt (negativity 5 to 7, the others' 0 to
   *       2).
   *   <li>Energy, a slider from 0 to 100 where more is better: about a level of 35 until
   *       2025-03-31, rising in a straight line to 60 on 2025-05-26 and staying there, with a
   *       first-order autoregression of .4 and a standard deviation of 9. No weekday differs, and
   *       nobody goes with it.
   * </ul>
   *
   * @return the case
   */
  public static CaseHistory walter() {
    return Walter.CASE;
  }

  /**
   * Returns the case of Amira, 31, a hospital pharmacist who became a mother on 2025-07-02 and was
   * sent by her midwife with attacks of panic at night; a medical cause was excluded on 2025-09-12.
   *
   * <p>Over 18 weeks from Monday 2025-08-18, with 14 sessions: her mother lives abroad, and her
   * partner works a plan of nine days, two early, two late, three nights and two free, which begins
   * with the case. The three nights, on which she is alone with the baby, are the fifth to the
   * seventh day of the nine. From 2025-11-11 her sister stays on most of them. She tells her
   * partner what she needs, is dismissed and, the second time, heard. On 2025-09-21 he threw
   * something against the wall: the concern entered in the fourth session is never gone through,
   * and what she rehearsed to say of it is never said. Item 9 of the PHQ-9 is left blank in the
   * last session; of an instrument of her clinic's own only totals are known.
   *
   * <p>Planted:
   *
   * <ul>
   *   <li>Panic attacks on 14 of 24 recorded nights of his shift before 2025-11-11; from then on 1
   *       of 9 with the sister and 2 of 4 without her.
   *   <li>On each other night with a chance of .05, whoever was met: 5 of 75.
   *   <li>No weekday differs: 126 days are twice 63, in which each of the nine days falls on each
   *       weekday once.
   *   <li>Exhaustion, rated 1 to 7 up to twice a day: 1.3 points more on days of his night shift,
   *       about a level of 3.6 with a first-order autoregression of .4 and a standard deviation of
   *       .9, the morning .6 above the evening. No weekday differs, and nobody goes with it.
   *   <li>The states of the day: "partner's nightshift", known of every day, and "sister stays",
   *       known from 2025-11-11 on.
   *   <li>The partner's contacts hurt (mean negativity about 4 of 10 until 2025-11-17, about 2
   *       after), the others' do not; none goes with the attacks but the sister's stays.
   * </ul>
   *
   * @return the case
   */
  public static CaseHistory amira() {
    return Amira.CASE;
  }

  /**
   * Returns all written cases, for a law that is to hold in each.
   *
   * @return the cases, in the order in which they stand here
   */
  public static ImmutableList<CaseHistory> all() {
    return ImmutableList.of(joanne(), quiet(), everyFriday(), martin(), walter(), amira());
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
      if (!told.scales().isEmpty()) {
        events.addAll(ratings(client, told));
      }
      if (SampleCases.class.getResource(name + STATES) != null) {
        events.addAll(states(client));
      }
      return told.withEvents(events.build())
          .withSymptomRecordings(diaries.stream().map(SymptomDiary::recording).toList())
          .withContactRecording(contacts.recording());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<RatingTaken> ratings(ClientId client, CaseHistory told) throws IOException {
    return requireNonNull(
            RatingsCsv.read(
                    source(client.value() + "-ratings.csv"),
                    CsvConventions.withDefaults().withScales(told.scales()))
                .get(client))
        .values()
        .stream()
        .flatMap(ratings -> ratings.taken().stream())
        .toList();
  }

  private static List<DayState> states(ClientId client) throws IOException {
    ImmutableList.Builder<DayState> entries = ImmutableList.builder();
    for (DayStates states :
        requireNonNull(
            StatesCsv.read(source(client.value() + STATES), CsvConventions.withDefaults())
                .get(client))) {
      for (LocalDate day : states.askedDays()) {
        entries.add(
            DayState.builder()
                .id(new EventId(states.state() + "@" + day))
                .at(EventTime.on(day))
                .state(states.state())
                .holds(states.holdingDays().contains(day))
                .build());
      }
    }
    return entries.build();
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

  /** Loads the case when it is first asked for. */
  private static final class Walter {
    private static final CaseHistory CASE = load("walter");
  }

  /** Loads the case when it is first asked for. */
  private static final class Amira {
    private static final CaseHistory CASE = load("amira");
  }
}
