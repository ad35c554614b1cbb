/**
 * Symptom diaries, daily ratings, contacts, states of the day, measures, sessions and groups from
 * and to CSV, for one client or any number; and the arms of published trials.
 *
 * <p>Files are UTF-8 (a byte order mark is accepted) with a header row, RFC 4180, ISO dates;
 * clients stand in ascending order of their ids, so that files of any length are joined in one
 * pass; a single file that is read whole may have them in any order. What a file does not say
 * itself, such as another separator, {@link io.github.ipt4j.core.csv.CsvConventions} declare. What
 * cannot be read is an {@link io.github.ipt4j.core.input.InputFault}, and nothing of it is loaded.
 *
 * <p>{@link io.github.ipt4j.core.csv.ClientFiles} joins files in one pass, client after client; it
 * cuts them between clients too, and another thread or machine reads a {@link
 * io.github.ipt4j.core.csv.ClientPart}.
 */
@NullMarked
package io.github.ipt4j.core.csv;

import org.jspecify.annotations.NullMarked;
