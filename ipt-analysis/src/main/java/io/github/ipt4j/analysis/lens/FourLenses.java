// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Reads the same entries of a case as four traditions would: Interpersonal Psychotherapy,
 * psychodynamic therapy, cognitive behavioural therapy and couple therapy.
 *
 * <p>A tradition is a list of concepts, each with the entries in which it would find it, or the
 * word that none is recorded. One entry may serve several concepts and several traditions. Beside
 * the concepts stand the entries that a tradition leaves out, kind by kind, and those to which it
 * would point where there is change. What a case says in a tradition's own terms (beliefs, notes)
 * was entered by the clinician; nothing is derived from anything else.
 *
 * <p>It describes and tests nothing. That entries fit a reading is no evidence for it: the four are
 * neither scored nor ranked, and their order is fixed. Concerns about safety and their reviews
 * belong to no reading. Notes on the formulation belong to none, since they do not say to which
 * tradition they belong.
 *
 * <p>Undefined without an entry.
 *
 * <p>The concepts are those which textbooks of the four traditions share: G. L. Klerman et al.,
 * Interpersonal Psychotherapy of Depression, 1984; D. H. Malan, Individual Psychotherapy and the
 * Science of Psychodynamics, 1979; A. T. Beck et al., Cognitive Therapy of Depression, 1979; J. M.
 * Gottman, The Marriage Clinic, 1999.
 */
@Value.Immutable
@IptStyle
public abstract sealed class FourLenses
    implements Analysis<CaseHistory, FourLensesResult>, WithFourLenses permits ImmutableFourLenses {

  FourLenses() {}

  /**
   * Returns the question with its default options.
   *
   * @return the analysis
   */
  public static FourLenses withDefaults() {
    return ImmutableFourLenses.builder().build();
  }

  @Override
  public FourLensesResult analyze(CaseHistory history) {
    return new ReadingSearch(history).result(this);
  }
}
