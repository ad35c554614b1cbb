/**
 * Symptom diaries, contacts, measures and sessions from and to CSV, for one client or any number.
 *
 * <p>Files are UTF-8 (a byte order mark is accepted) with a header row, RFC 4180, ISO dates;
 * clients stand in ascending order of their ids, so that files of any length are joined in one
 * pass. What cannot be read is an {@link io.github.ipt4j.core.input.InputFault}, and nothing of it
 * is loaded.
 */
@NullMarked
package io.github.ipt4j.core.csv;

import org.jspecify.annotations.NullMarked;
