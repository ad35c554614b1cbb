// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.rule.Refusal;
import java.util.Map;

/**
 * Some clients of files about the same clients: those from one on and before another, by where
 * their rows stand in each file. Four numbers for each file name it to another machine.
 *
 * @param files the piece of each file by what it holds: diary, ratings, contacts, measures,
 *     sessions, phases or states
 */
public record ClientPart(ImmutableMap<String, Piece> files) {

  /**
   * Returns the part of which another machine tells.
   *
   * @param files the piece of each file by what it holds
   * @return the part
   */
  public static ClientPart of(Map<String, Piece> files) {
    return new ClientPart(ImmutableMap.copyOf(files));
  }

  /**
   * Rows of one file, under the header of the file.
   *
   * @param head how many bytes the header takes, with all that stands before it
   * @param from the byte at which the rows begin
   * @param to the byte before which they end
   * @param linesBefore how many lines stand between the header and them
   */
  public record Piece(long head, long from, long to, long linesBefore) {

    /** Checks that there can be such rows. */
    public Piece {
      Refusal.unless(
          0 < head && head <= from && from <= to && linesBefore >= 0,
          "piece",
          "must lie below the header of its file");
    }
  }
}
