// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A symptom diary beside what else is known of the days of the same client: the contacts, the
 * states of the day, and the days on which a new phase was declared to begin.
 *
 * <p>It is what is needed to ask whether a symptom goes with what happens between people. The log
 * is held against the diary, unless it has been held against all diaries of the client.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class ExposedDiary implements WithExposedDiary
    permits ImmutableExposedDiary {

  ExposedDiary() {}

  /**
   * Returns a diary and a log, without a state or a declared phase.
   *
   * @param diary the diary
   * @param log the log
   * @return the exposed diary
   */
  public static ExposedDiary of(SymptomDiary diary, ContactLog log) {
    return builder().diary(diary).log(log).build();
  }

  /**
   * Returns a diary and states of the day, without contacts or a declared phase.
   *
   * @param diary the diary
   * @param states the states, each of its own name
   * @return the exposed diary
   */
  public static ExposedDiary of(SymptomDiary diary, DayStates... states) {
    return builder().diary(diary).addStates(states).build();
  }

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds all that this holds, for a copy in which something differs.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the diary.
   *
   * @return the diary
   */
  public abstract SymptomDiary diary();

  /**
   * Returns the contacts.
   *
   * @return the log, held against the diary; one without any contact unless it was given
   */
  @Value.Default
  public ContactLog log() {
    return ContactLog.ofNothing();
  }

  /**
   * Returns the states of the day.
   *
   * @return the states, each of its own name, perhaps none
   */
  public abstract ImmutableList<DayStates> states();

  /**
   * Returns the first days of declared phases: of a treatment, or of a change that the client made.
   *
   * @return the days, perhaps none
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> phaseStarts();

  /**
   * Returns the states of one name.
   *
   * @param state the name
   * @return the states, empty if there is none of that name
   */
  public Optional<DayStates> state(String state) {
    return states().stream().filter(s -> s.state().equals(state)).findFirst();
  }

  /**
   * Returns this exposed diary with one more declared phase.
   *
   * @param start the first day of the phase
   * @return the exposed diary
   */
  public ExposedDiary withPhase(LocalDate start) {
    return toBuilder().addPhaseStarts(start).build();
  }

  /**
   * Returns this exposed diary from a day on; the days before are taken as not recorded.
   *
   * @param first the first day
   * @return the exposed diary, with the same log and states
   */
  public ExposedDiary since(LocalDate first) {
    return diary()
        .span()
        .filter(span -> span.startInclusive().isBefore(first))
        .map(span -> withDiary(diary().during(span.since(first))))
        .orElse(this);
  }

  /**
   * Returns the intensities beside the same.
   *
   * @return the exposed ratings
   */
  public ExposedRatings ratings() {
    return ExposedRatings.builder()
        .ratings(diary().ratings())
        .log(log())
        .addAllStates(states())
        .addAllPhaseStarts(phaseStarts())
        .build();
  }

  @Value.Check
  ExposedDiary check() {
    checkStates(states());
    return log().diaryCoverage().isPresent() || diary().size() == 0
        ? this
        : heldAgainst(log().heldAgainst(diary()));
  }

  private ExposedDiary heldAgainst(ContactLog log) {
    return log.diaryCoverage().isPresent() ? withLog(log) : this;
  }

  static void checkStates(ImmutableList<DayStates> states) {
    Set<String> names = new HashSet<>();
    for (DayStates state : states) {
      Refusal.unless(
          names.add(state.state()),
          "states",
          "must each be of its own name",
          Quoted.length(state.state()));
    }
  }

  /** Returns one line with the counts; it holds no text of anyone. */
  @Override
  public final String toString() {
    return diary()
        + "; "
        + log()
        + "; states "
        + states().size()
        + "; phases declared "
        + phaseStarts().size();
  }

  /** Builds an {@link ExposedDiary}. */
  public static final class Builder extends ImmutableExposedDiary.Builder {
    Builder() {}
  }
}
