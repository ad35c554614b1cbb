// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.DayStatus;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A symptom diary, a contact log, the phases of a treatment, states of the day and other ratings
 * side by side, a row for each calendar day.
 *
 * <p>It is what goes out to other programs. It runs from the first to the last day of which the
 * diary, the log, a state or a rating knows anything; days in between of which nothing is known
 * have a row too.
 */
@Value.Immutable
@IptStyle
public abstract sealed class DayTable implements WithDayTable permits ImmutableDayTable {

  private static final String UNKNOWN = ".";

  DayTable() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  static DayTable of(CaseHistory history, Symptom symptom) {
    return builder()
        .diary(history.symptomDiary(symptom))
        .contactLog(history.contactLog())
        .addAllPhases(history.phases())
        .addAllStates(history.dayStates())
        .addAllRatings(history.scales().stream().map(history::dailyRatings).toList())
        .build();
  }

  /**
   * Returns the diary.
   *
   * @return the diary
   */
  public abstract SymptomDiary diary();

  /**
   * Returns the contact log, if there is one.
   *
   * @return the log
   */
  public abstract Optional<ContactLog> contactLog();

  /**
   * Returns the phases of the treatment.
   *
   * @return the phases, of ascending kinds and dates
   */
  public abstract ImmutableList<TreatmentPhase> phases();

  /**
   * Returns states of the day, which say by themselves of each row's date whether they held.
   *
   * @return the states, each once
   */
  public abstract ImmutableList<DayStates> states();

  /**
   * Returns what else is rated day by day; the ratings know by themselves that of each row's date.
   *
   * @return the ratings, each once
   */
  public abstract ImmutableList<DailyRatings> ratings();

  /**
   * Returns the table of a diary alone.
   *
   * @param diary the diary
   * @return the table
   */
  public static DayTable of(SymptomDiary diary) {
    return builder().diary(diary).build();
  }

  /**
   * Returns the table of a diary and a contact log.
   *
   * @param diary the diary
   * @param contactLog the log, of the same client
   * @return the table
   */
  public static DayTable of(SymptomDiary diary, ContactLog contactLog) {
    return builder().diary(diary).contactLog(contactLog).build();
  }

  /**
   * Returns the rows.
   *
   * @return a row for each calendar day, in the order of time
   */
  @Value.Lazy
  public ImmutableList<DayRow> rows() {
    ImmutableSortedSet<LocalDate> asked =
        contactLog().map(ContactLog::askedDays).orElse(ImmutableSortedSet.of());
    ImmutableListMultimap<LocalDate, Interaction> contacts =
        contactLog()
            .map(log -> Multimaps.index(log.contacts(), log::dayOf))
            .orElse(ImmutableListMultimap.of());
    ImmutableSortedSet<LocalDate> known =
        ImmutableSortedSet.<LocalDate>naturalOrder()
            .addAll(diary().recordedDays())
            .addAll(asked)
            .addAll(contactLog().map(ContactLog::answeredDays).orElse(ImmutableSortedSet.of()))
            .addAll(states().stream().flatMap(s -> s.askedDays().stream()).iterator())
            .addAll(ratings().stream().flatMap(r -> r.recordedDays().stream()).iterator())
            .build();
    if (known.isEmpty()) {
      return ImmutableList.of();
    }
    LocalDate monday = known.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return DateRange.ofDays(known.first(), known.last())
        .dates()
        .map(
            day ->
                DayRow.builder()
                    .date(day)
                    .week(Math.toIntExact(ChronoUnit.WEEKS.between(monday, day)) + 1)
                    .phase(TreatmentPhase.on(day, phases()))
                    .symptom(diary().status(day))
                    .onset(onset(day))
                    .asked(asked.contains(day))
                    .contacts(contacts.get(day).size())
                    .intensity(diary().intensity(day))
                    .addAllPeople(there(contacts.get(day)))
                    .addAllKinds(contacts.get(day).stream().map(Interaction::kind).toList())
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<RelationshipId> there(List<Interaction> contacts) {
    Set<RelationshipId> there = new TreeSet<>();
    contacts.forEach(contact -> there.addAll(contact.people()));
    return there;
  }

  private OnsetStatus onset(LocalDate day) {
    int index = diary().indexOf(day);
    if (index < 0) {
      return OnsetStatus.NOT_RECORDED;
    }
    if (!diary().isAtRisk(index)) {
      return OnsetStatus.NOT_AT_RISK;
    }
    return diary().hasSymptom(index) ? OnsetStatus.ONSET : OnsetStatus.NO_ONSET;
  }

  /**
   * Returns the rows as a plain-text table, without states and other ratings; a dot stands for what
   * is not known.
   */
  @Override
  public final String toString() {
    TextTable.Builder table =
        TextTable.withHeader(
            "date", "day", "week", "phase", "recorded", "asked", "symptom", "onset", "contacts");
    for (DayRow row : rows()) {
      table.row(
          row.date().toString(),
          row.weekday().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
          Integer.toString(row.week()),
          row.phase().map(PhaseKind::inWords).orElse(UNKNOWN),
          row.recorded() ? "yes" : "no",
          row.asked() ? "yes" : "no",
          inWords(row.symptom()),
          inWords(row.onset()),
          row.asked() || row.contacts() > 0 ? Integer.toString(row.contacts()) : UNKNOWN);
    }
    return table.build().toString();
  }

  private static String inWords(DayStatus status) {
    return switch (status) {
      case RECORDED_WITH -> "yes";
      case RECORDED_WITHOUT -> "no";
      case NOT_RECORDED -> UNKNOWN;
    };
  }

  private static String inWords(OnsetStatus status) {
    return switch (status) {
      case ONSET -> "yes";
      case NO_ONSET -> "no";
      case NOT_AT_RISK, NOT_RECORDED -> UNKNOWN;
    };
  }

  @Value.Check
  void check() {
    TreatmentPhase.checkOrder(phases());
    checkOnce("states", states().stream().map(DayStates::state));
    checkOnce("ratings", ratings().stream().map(r -> r.scale().rating()));
  }

  private static void checkOnce(String attribute, Stream<String> names) {
    Set<String> seen = new HashSet<>();
    names.forEach(
        name ->
            Refusal.unless(seen.add(name), attribute, "must name each once", Quoted.length(name)));
  }

  /** Builds a {@link DayTable}. */
  public static final class Builder extends ImmutableDayTable.Builder {
    Builder() {}
  }
}
