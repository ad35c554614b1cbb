// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.client.ClientId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two files of which no client of the one is in the other, so that nothing of the one is held
 * against the other: mostly one and the same people under ids that are written differently.
 *
 * @param file what the first file holds: diary, ratings, contacts, measures, sessions, phases or
 *     states
 * @param other what the other file holds
 * @param alike ids of the first file by which the other has one that differs in case or blanks
 *     only, with that one; looked for among the first 10,000 clients of each file
 */
public record UnmetFiles(String file, String other, ImmutableMap<ClientId, ClientId> alike) {
  private static final int COMPARED = 10_000;
  private static final int TOLD = 3;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]{1,20}");
  private static final CharMatcher BLANK =
      CharMatcher.whitespace().or(CharMatcher.forPredicate(Character::isSpaceChar));

  /** Returns the first of some files with each of the others that has no client of it. */
  static ImmutableList<UnmetFiles> among(List<Named> files, CsvConventions conventions)
      throws IOException {
    ImmutableList.Builder<UnmetFiles> unmet = ImmutableList.builder();
    for (int i = 1; i < files.size(); i++) {
      Named first = files.get(0);
      Named other = files.get(i);
      if (first.source().repeatable() && other.source().repeatable()) {
        between(first, other, conventions).ifPresent(unmet::add);
      }
    }
    return unmet.build();
  }

  /** Goes through both files, clients of both in ascending order, up to the first they share. */
  private static Optional<UnmetFiles> between(Named first, Named second, CsvConventions conventions)
      throws IOException {
    List<ClientId> ids = new ArrayList<>();
    List<ClientId> otherIds = new ArrayList<>();
    try (CsvRows rows = first.open(conventions);
        CsvRows otherRows = second.open(conventions)) {
      while (rows.ahead().isPresent() || otherRows.ahead().isPresent()) {
        int order = compare(rows.ahead(), otherRows.ahead());
        if (order == 0) {
          return Optional.empty();
        }
        pass(order < 0 ? rows : otherRows, order < 0 ? ids : otherIds);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return ids.isEmpty() || otherIds.isEmpty()
        ? Optional.empty()
        : Optional.of(new UnmetFiles(first.holds(), second.holds(), alike(ids, otherIds)));
  }

  /** Compares two clients; one that is not there comes last. */
  private static int compare(Optional<ClientId> a, Optional<ClientId> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? -1 : 1;
    }
    return a.get().compareTo(b.get());
  }

  private static void pass(CsvRows rows, List<ClientId> ids) {
    ClientId client = rows.ahead().orElseThrow();
    if (ids.size() < COMPARED) {
      ids.add(client);
    }
    while (rows.isOf(client)) {
      rows.advance();
    }
  }

  private static ImmutableMap<ClientId, ClientId> alike(List<ClientId> ids, List<ClientId> others) {
    Map<String, ClientId> bare = new HashMap<>();
    others.forEach(other -> bare.putIfAbsent(bare(other), other));
    ImmutableMap.Builder<ClientId, ClientId> alike = ImmutableMap.builder();
    for (ClientId id : ids) {
      ClientId other = bare.get(bare(id));
      if (other != null) {
        alike.put(id, other);
      }
    }
    return alike.buildOrThrow();
  }

  private static String bare(ClientId id) {
    return BLANK.removeFrom(id.value()).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns it as a sentence.
   *
   * @return such as "No client of the diary file is in the contacts file, ...", with a full stop
   */
  public String inWords() {
    return "No client of the "
        + file
        + " file is in the "
        + other
        + " file, so nothing of one is held against the other"
        + (alike.isEmpty() ? "" : "; only case or blanks differ in " + pairs())
        + ".";
  }

  private String pairs() {
    String told =
        alike.entrySet().stream()
            .limit(TOLD)
            .map(e -> quoted(e.getKey()) + " and " + quoted(e.getValue()))
            .collect(Collectors.joining(", "));
    return alike.size() > TOLD ? told + " and " + (alike.size() - TOLD) + " more" : told;
  }

  private static String quoted(ClientId id) {
    return PLAIN.matcher(id.value()).matches()
        ? "'" + id + "'"
        : "an id of " + id.value().length() + " characters";
  }

  /** A file, what it holds and how it is to be read. */
  record Named(String holds, CsvSource source, CsvFormat format) {
    CsvRows open(CsvConventions conventions) throws IOException {
      return CsvRows.open(source, format, conventions, ClientOrder.ASCENDING);
    }
  }
}
