/**
 * What would others see in it? Descriptions, none of which tests anything.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.analysis.lens.FourLenses}: the same entries as Interpersonal
 *       Psychotherapy, psychodynamic therapy, cognitive behavioural therapy and couple therapy
 *       would read them.
 *   <li>{@link io.github.ipt4j.analysis.lens.Lens}: the traditions, in an order that says nothing.
 *   <li>{@link io.github.ipt4j.analysis.lens.LensReading}: what one tradition finds, leaves out and
 *       would credit; {@link io.github.ipt4j.analysis.lens.ConceptReading}: one {@link
 *       io.github.ipt4j.analysis.lens.LensConcept} of it, with the entries that it rests on.
 *   <li>{@link io.github.ipt4j.analysis.lens.EntryKind}: the kinds of entries.
 * </ul>
 */
@NullMarked
package io.github.ipt4j.analysis.lens;

import org.jspecify.annotations.NullMarked;
