// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.ClientRecord;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Takes names, dates and texts out of a case, so that it can be shared under an agreement, and
 * leaves every finding as it was.
 *
 * <pre>{@code
 * Deidentified<CaseHistory> shared = Deidentifier.withKey(key).deidentify(history);
 * CaseHistoryJson.write(shared.value(), Path.of("shared.json"));
 * shared.remaining().forEach(what -> log.info(what.inWords()));
 * }</pre>
 *
 * <p><b>Dates</b> are moved by whole weeks, whose number follows from the key and the client's id
 * by HMAC-SHA-256: at least {@value #LEAST_WEEKS} and at most {@value #MOST_WEEKS} unless said
 * otherwise, forwards or backwards. Weekdays, times of day and intervals stay, and with them every
 * result that rests on them. A shift by any other number of days would turn a headache of Fridays
 * into one of Sundays. A date that is a month or a year alone becomes the month or year into which
 * its middle day falls.
 *
 * <p><b>Ids and names</b> become numbers in the order of what they replace: person-1, event-014.
 * Names of symptoms, ratings, states and questionnaires stay where they are plain words or known
 * questionnaires. <b>Ages</b> become the lowest of their band, 90 stands for all over 89.
 * <b>Text</b> becomes {@value #MARKER}: that something was written there is a finding, such as of
 * the tasks of a phase, and stays.
 *
 * <p>What becomes of each attribute is declared in one list. An attribute that is not declared
 * there, in a type of a later version, is refused and never passed on.
 *
 * <p>The result is a limited data set, never anonymous: {@link Remaining} names what may still
 * identify someone, and {@code PRIVACY.md} says what this is not. The same key gives the same
 * result, so keep the key apart from what is shared, and as safe as the case itself: whoever has
 * it, and the client's id, gets the dates back.
 */
public final class Deidentifier {
  /** The least number of weeks that dates are moved: beyond what a reader may find by trying. */
  public static final int LEAST_WEEKS = 8;

  /**
   * The greatest number of weeks that dates are moved unless said otherwise: about ten years, so
   * that a case stays in an age of the same questionnaires, telephones and classifications.
   */
  public static final int MOST_WEEKS = 520;

  /** The least number of bytes of a key: as many bits as an attacker cannot try out. */
  public static final int LEAST_KEY_BYTES = 16;

  /** What stands in the place of a text. */
  public static final String MARKER = "(removed)";

  private static final int AGE_BAND = 5;
  private static final int WIDEST_BAND = 30;
  private static final int MOST_WEEKS_EVER = 5_200;
  private static final ImmutableSet<Class<?>> VIEWS =
      ImmutableSet.of(
          ClientRecord.class,
          ContactLog.class,
          DailyRatings.class,
          DayStates.class,
          ExposedDiary.class,
          ExposedRatings.class,
          MeasureSeries.class,
          SessionRecord.class,
          SymptomDiary.class);

  private final byte[] key;
  private final Options options;
  private final @Nullable ImmutableSortedSet<ClientId> clients;

  private Deidentifier(
      byte[] key, Options options, @Nullable ImmutableSortedSet<ClientId> clients) {
    this.key = key;
    this.options = options;
    this.clients = clients;
  }

  /**
   * Returns a deidentifier with a key of the user's own, drawn at random; there is none by default.
   *
   * @param key at least 16 bytes, not all the same; it is copied and never shown
   * @return the deidentifier
   * @throws IllegalArgumentException if the key is shorter, or one byte over and over
   */
  public static Deidentifier withKey(byte[] key) {
    Refusal.unless(
        key.length >= LEAST_KEY_BYTES,
        "length of the key",
        "must be at least " + LEAST_KEY_BYTES + " bytes",
        key.length);
    Refusal.unless(!isOneByte(key), "key", "must not be one byte over and over");
    return new Deidentifier(
        key.clone(), new Options(false, ImmutableSet.of(), AGE_BAND, MOST_WEEKS), null);
  }

  private static boolean isOneByte(byte[] key) {
    for (byte b : key) {
      if (b != key[0]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns one that leaves text as it was written, where its reader may know who the client is.
   * Text names people, places and dates as nothing else does.
   *
   * @return a deidentifier of the same key
   */
  public Deidentifier keepingText() {
    return with(new Options(true, options.keptNames(), options.ageBand(), options.mostWeeks()));
  }

  /**
   * Returns one that leaves names of symptoms, ratings, states and questionnaires as they are,
   * besides those that are plain words anyway.
   *
   * @param names the names, such as "partner's night shift" or "BDI-II"
   * @return a deidentifier of the same key
   */
  public Deidentifier keepingNames(String... names) {
    return with(
        new Options(
            options.keepsText(),
            ImmutableSet.<String>builder().addAll(options.keptNames()).add(names).build(),
            options.ageBand(),
            options.mostWeeks()));
  }

  /**
   * Returns one that puts ages into bands of another width; those over 89 stay one band.
   *
   * @param years how many years are one band, 1 to 30; 5 unless said otherwise
   * @return a deidentifier of the same key
   */
  public Deidentifier withAgeBand(int years) {
    Refusal.unless(
        years >= 1 && years <= WIDEST_BAND, "ageBand", "must be 1 to " + WIDEST_BAND, years);
    return with(new Options(options.keepsText(), options.keptNames(), years, options.mostWeeks()));
  }

  /**
   * Returns one that moves dates by at most another number of weeks. Where few weeks are possible
   * they can be tried out.
   *
   * @param weeks the greatest number of weeks, 52 to 5,200
   * @return a deidentifier of the same key
   */
  public Deidentifier withMostWeeks(int weeks) {
    Refusal.unless(
        weeks >= 52 && weeks <= MOST_WEEKS_EVER,
        "mostWeeks",
        "must be 52 to " + MOST_WEEKS_EVER,
        weeks);
    return with(new Options(options.keepsText(), options.keptNames(), options.ageBand(), weeks));
  }

  /**
   * Returns one for a run over many clients: their ids are numbered among all of them, so that they
   * sort as before. Without it each value is a run of its own, and its client is the first.
   *
   * @param all the ids of all clients of the run
   * @return a deidentifier of the same key, which refuses any other client
   */
  public Deidentifier forClients(Collection<ClientId> all) {
    return new Deidentifier(key, options, ImmutableSortedSet.copyOf(all));
  }

  private Deidentifier with(Options other) {
    return new Deidentifier(key, other, clients);
  }

  /**
   * Returns a case without its names, dates and texts.
   *
   * @param history the case
   * @return the case, what was removed and what remains
   * @throws IllegalArgumentException if the case has an attribute of which nothing is declared, a
   *     date would leave the years 0 to 9999, or the client is not one of the run
   */
  public Deidentified<CaseHistory> deidentify(CaseHistory history) {
    return deidentify(
        history.client().id(), history, history.period().endInclusive(), CaseHistory.class);
  }

  /**
   * Returns a view of a client without its names, dates and texts. People and events are numbered
   * among those of the view; to have one number in several views, take the views of one case, of a
   * {@code ClientRecord}, or a view of two parts such as {@code ExposedDiary}.
   *
   * @param <V> the type of the view
   * @param client the id of the client, on which the shift of the dates rests
   * @param view a diary, contacts, ratings, states, measures, sessions, or a record of them
   * @return the view, what was removed and what remains
   * @throws IllegalArgumentException if it is anything else, or as for a case
   */
  @SuppressWarnings("unchecked") // a value of a view's class is of the type of the view
  public <V> Deidentified<V> deidentify(ClientId client, V view) {
    Class<?> type =
        VIEWS.stream()
            .filter(v -> v.isInstance(view))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.builder("view", "must be one of a client's")
                        .found(view.getClass().getSimpleName())
                        .build());
    return deidentify(client, view, LocalDate.MAX, (Class<V>) type);
  }

  private <T> Deidentified<T> deidentify(
      ClientId client, T value, LocalDate latest, Class<T> type) {
    Pseudonyms pseudonyms = new Pseudonyms();
    Tally tally = new Tally();
    run(ImmutableSet.of(client)).forEach(c -> pseudonyms.note("client", c.value()));
    ClientLeaves leaves = new ClientLeaves(options, shift(client), latest, pseudonyms, tally);
    new Walk(leaves).value(value);
    return tally.of(type.cast(new Rewriting(leaves).value(value)));
  }

  Options options() {
    return options;
  }

  /** Returns all clients of a run in which some are found. */
  ImmutableSortedSet<ClientId> run(Collection<ClientId> found) {
    if (clients == null) {
      return ImmutableSortedSet.copyOf(found);
    }
    Refusal.unless(clients.containsAll(found), "client", "must be one of the run");
    return clients;
  }

  DateShift shift(ClientId client) {
    return DateShift.of(key, client.value(), LEAST_WEEKS, options.mostWeeks());
  }

  /** Returns what it does, and nothing of the key. */
  @Override
  public String toString() {
    return "deidentifier with a key of its own, text " + (options.keepsText() ? "kept" : "removed");
  }
}
