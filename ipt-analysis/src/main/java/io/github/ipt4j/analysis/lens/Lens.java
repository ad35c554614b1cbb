// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.Tradition;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tradition of psychotherapy in whose terms a case can be read.
 *
 * <p>The order of the constants is fixed and says nothing of what a tradition is worth.
 */
public enum Lens {
  /** Interpersonal Psychotherapy. */
  IPT("Interpersonal Psychotherapy", null),
  /** Psychodynamic therapy. */
  PSYCHODYNAMIC("psychodynamic therapy", Tradition.PSYCHODYNAMIC),
  /** Cognitive behavioural therapy. */
  CBT("cognitive behavioural therapy", Tradition.CBT),
  /** Couple therapy. */
  COUPLE("couple therapy", Tradition.COUPLE);

  private final String words;
  private final @Nullable Tradition tradition;

  Lens(String words, @Nullable Tradition tradition) {
    this.words = words;
    this.tradition = tradition;
  }

  /**
   * Returns the name in words.
   *
   * @return such as "couple therapy"
   */
  public String inWords() {
    return words;
  }

  /**
   * Returns the tradition in whose terms a clinician may have written notes.
   *
   * @return the tradition; empty of IPT, in whose terms the whole case is written
   */
  public Optional<Tradition> tradition() {
    return Optional.ofNullable(tradition);
  }

  /**
   * Returns the concepts of the tradition that a case can hold.
   *
   * @return the concepts in their fixed order
   */
  public ImmutableList<LensConcept> concepts() {
    return Arrays.stream(LensConcept.values())
        .filter(c -> c.lens() == this)
        .collect(ImmutableList.toImmutableList());
  }
}
