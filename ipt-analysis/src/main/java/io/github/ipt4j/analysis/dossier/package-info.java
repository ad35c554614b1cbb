/**
 * Telling a case: one review in three lengths, each the same in text, Markdown and HTML; HTML has
 * charts beside it.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.analysis.dossier.Dossier}: the brief before the session, the letter
 *       for supervisor, referrer and file, the full version for the researcher.
 *   <li>{@link io.github.ipt4j.analysis.dossier.Page} and {@link
 *       io.github.ipt4j.analysis.dossier.Section}: what they are made of, typed, with the charts
 *       that HTML shows beside them.
 *   <li>{@link io.github.ipt4j.analysis.dossier.Asking} and {@link
 *       io.github.ipt4j.analysis.dossier.SinceLastSession}: what is worth asking, and what is new,
 *       for applications that need no text.
 * </ul>
 */
@NullMarked
package io.github.ipt4j.analysis.dossier;

import org.jspecify.annotations.NullMarked;
