// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;

/**
 * A symptom diary beside the contact log of the same client, and the days on which a new phase was
 * declared to begin.
 *
 * <p>It is what is needed to ask whether a symptom goes with what happens between people. The log
 * is held against the diary, unless it has been held against all diaries of the client.
 *
 * @param diary the diary
 * @param log the log
 * @param phaseStarts the first days of declared phases: of a treatment, or of a change that the
 *     client made
 */
public record ExposedDiary(
    SymptomDiary diary, ContactLog log, ImmutableSortedSet<LocalDate> phaseStarts) {

  /** Checks the components. */
  public ExposedDiary {
    requireNonNull(diary, "diary");
    requireNonNull(phaseStarts, "phaseStarts");
    log = log.diaryCoverage().isPresent() ? log : log.heldAgainst(diary);
  }

  /**
   * Returns a diary and a log, without a declared phase.
   *
   * @param diary the diary
   * @param log the log
   * @return the exposed diary
   */
  public static ExposedDiary of(SymptomDiary diary, ContactLog log) {
    return new ExposedDiary(diary, log, ImmutableSortedSet.of());
  }

  /**
   * Returns this exposed diary with one more declared phase.
   *
   * @param start the first day of the phase
   * @return the exposed diary
   */
  public ExposedDiary withPhase(LocalDate start) {
    return new ExposedDiary(
        diary,
        log,
        ImmutableSortedSet.<LocalDate>naturalOrder().addAll(phaseStarts).add(start).build());
  }

  /**
   * Returns this exposed diary from a day on; the days before are taken as not recorded.
   *
   * @param first the first day
   * @return the exposed diary, with the same log
   */
  public ExposedDiary since(LocalDate first) {
    return diary
        .span()
        .filter(span -> span.startInclusive().isBefore(first))
        .map(
            span ->
                new ExposedDiary(
                    diary.during(
                        new DateRange(
                            first,
                            span.endExclusive().isBefore(first) ? first : span.endExclusive())),
                    log,
                    phaseStarts))
        .orElse(this);
  }

  /** Returns one line with the counts of both; it holds no text of anyone. */
  @Override
  public String toString() {
    return diary + "; " + log + "; phases declared " + phaseStarts.size();
  }
}
