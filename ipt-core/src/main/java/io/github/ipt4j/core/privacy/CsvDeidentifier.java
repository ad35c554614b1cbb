// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvKind;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.csv.CsvStream;
import io.github.ipt4j.core.rule.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Takes names, dates and texts out of files of many clients, row by row.
 *
 * <pre>{@code
 * CsvDeidentifier files =
 *     CsvDeidentifier.scan(
 *         Deidentifier.withKey(key),
 *         CsvConventions.withDefaults(),
 *         Map.of(CsvKind.DIARY, CsvSource.of(diary), CsvKind.CONTACTS, CsvSource.of(contacts)));
 * files.write(CsvKind.DIARY, writer);
 * }</pre>
 *
 * <p>All files are read twice: first for who is in them, since clients are numbered among all
 * clients, people among those of their client, and names that clinicians chose among all of them;
 * then row by row, to be written. What is remembered is as much as there are names and, in a file
 * with ids of contacts, the rows of one client. Clients stand in ascending order, as in all files
 * that are streamed. A field that stays as it is must be a number, a time or a constant.
 *
 * <p>A client is moved by the same weeks as in a case of the same id and key.
 */
public final class CsvDeidentifier {
  private final Deidentifier deidentifier;
  private final CsvConventions conventions;
  private final ImmutableMap<CsvKind, CsvSource> sources;
  private final CsvRoster roster;

  private CsvDeidentifier(
      Deidentifier deidentifier,
      CsvConventions conventions,
      ImmutableMap<CsvKind, CsvSource> sources,
      CsvRoster roster) {
    this.deidentifier = deidentifier;
    this.conventions = conventions;
    this.sources = sources;
    this.roster = roster;
  }

  /**
   * Looks through files for who and what they name.
   *
   * @param deidentifier what is done, and with which key
   * @param conventions what the files do not say themselves
   * @param sources the files, which can be read again
   * @return what writes them
   * @throws io.github.ipt4j.core.input.InputFault if a file is no such file
   * @throws IllegalArgumentException if a source cannot be read twice, a client is not one of the
   *     run, or there is a column of which nothing is declared
   * @throws IOException if a file cannot be read
   */
  public static CsvDeidentifier scan(
      Deidentifier deidentifier, CsvConventions conventions, Map<CsvKind, CsvSource> sources)
      throws IOException {
    CsvRoster roster = new CsvRoster(deidentifier.options());
    for (Map.Entry<CsvKind, CsvSource> source : sources.entrySet()) {
      Refusal.unless(
          source.getValue().repeatable(), source.getKey().inWords(), "must be a file, or a text");
      CsvStream.read(
          source.getKey(), source.getValue(), conventions, roster.reader(source.getKey()));
    }
    for (ClientId client : deidentifier.run(roster.clients())) {
      roster.shared().note("client", client.value());
    }
    return new CsvDeidentifier(deidentifier, conventions, ImmutableMap.copyOf(sources), roster);
  }

  /**
   * Returns which files there are.
   *
   * @return their kinds
   */
  public ImmutableSet<CsvKind> kinds() {
    return sources.keySet();
  }

  /**
   * Writes one of the files without names, dates and texts.
   *
   * @param kind which of them
   * @param to where to, not closed
   * @return the number of rows, what was removed and what remains
   * @throws io.github.ipt4j.core.input.InputFault if a field is none of its column
   * @throws IOException if it cannot be read or written
   */
  public Deidentified<Long> write(CsvKind kind, Writer to) throws IOException {
    CsvSource source = sources.get(kind);
    if (source == null) {
      throw Refusal.builder("kind", "must be one of the files").found(kind).build();
    }
    Tally tally = new Tally();
    CsvRowRewriting rewriting =
        new CsvRowRewriting(kind, roster, deidentifier.options(), deidentifier::shift, tally);
    long rows = CsvStream.copy(kind, source, conventions, rewriting, to);
    rewriting.finish();
    return tally.of(rows);
  }

  /** Returns which files there are, and nothing of what is in them. */
  @Override
  public String toString() {
    return "files to be deidentified: " + sources.keySet();
  }
}
