// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.client.ClientId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cuts files about the same clients into parts: the largest says where, and the others are cut at
 * the same clients.
 */
final class ClientCuts {
  private final CsvConventions conventions;
  private final int parts;

  /** The clients with whom the second part and those after it begin. */
  private final List<ClientId> starts = new ArrayList<>();

  private ClientCuts(CsvConventions conventions, int parts) {
    this.conventions = conventions;
    this.parts = parts;
  }

  static ImmutableList<ClientPart> of(
      List<UnmetFiles.Named> files, CsvConventions conventions, int parts) throws IOException {
    UnmetFiles.Named largest = files.get(0);
    for (UnmetFiles.Named file : files) {
      if (Files.size(path(file)) > Files.size(path(largest))) {
        largest = file;
      }
    }
    ClientCuts cuts = new ClientCuts(conventions, parts);
    Map<String, List<ClientPart.Piece>> pieces = new HashMap<>();
    pieces.put(largest.holds(), cuts.bySize(largest));
    for (UnmetFiles.Named file : files) {
      if (!file.equals(largest)) {
        pieces.put(file.holds(), cuts.byStarts(file));
      }
    }
    return IntStream.rangeClosed(0, cuts.starts.size())
        .mapToObj(i -> part(files, pieces, i))
        .collect(ImmutableList.toImmutableList());
  }

  private static ClientPart part(
      List<UnmetFiles.Named> files, Map<String, List<ClientPart.Piece>> pieces, int i) {
    return new ClientPart(
        files.stream()
            .map(UnmetFiles.Named::holds)
            .collect(
                ImmutableMap.toImmutableMap(
                    holds -> holds, holds -> pieces.getOrDefault(holds, List.of()).get(i))));
  }

  private static Path path(UnmetFiles.Named file) {
    checkArgument(file.source().file().isPresent(), "%s must be a file to be cut", file.source());
    return file.source().file().get();
  }

  /** Cuts at the first client beyond each share of the bytes. */
  private List<ClientPart.Piece> bySize(UnmetFiles.Named file) throws IOException {
    try (InputStream in = Files.newInputStream(path(file))) {
      ClientScan scan = scan(file, in);
      Pieces pieces = new Pieces(scan);
      double rows = Files.size(path(file)) - scan.head();
      int share = 1;
      for (; scan.client().isPresent(); scan.advance()) {
        int reached = (int) ((scan.from() - scan.head()) / rows * parts);
        if (reached >= share) {
          pieces.endHere();
          starts.add(scan.client().get());
          share = reached + 1;
        }
      }
      pieces.endHere();
      return pieces.ended;
    }
  }

  /** Cuts where the other file was cut. */
  private List<ClientPart.Piece> byStarts(UnmetFiles.Named file) throws IOException {
    try (InputStream in = Files.newInputStream(path(file))) {
      ClientScan scan = scan(file, in);
      Pieces pieces = new Pieces(scan);
      for (ClientId start : starts) {
        while (scan.client().isPresent() && scan.client().get().compareTo(start) < 0) {
          scan.advance();
        }
        pieces.endHere();
      }
      while (scan.client().isPresent()) {
        scan.advance();
      }
      pieces.endHere();
      return pieces.ended;
    }
  }

  private ClientScan scan(UnmetFiles.Named file, InputStream in) throws IOException {
    try (CsvRows rows = file.open(conventions)) {
      return new ClientScan(in, rows);
    }
  }

  /** The pieces of a file, one after another. */
  private static final class Pieces {
    final List<ClientPart.Piece> ended = new ArrayList<>();
    private final ClientScan scan;
    private long from;
    private long linesBefore;

    Pieces(ClientScan scan) {
      this.scan = scan;
      begin();
    }

    private void begin() {
      from = scan.from();
      linesBefore = scan.linesBefore();
    }

    void endHere() {
      ended.add(new ClientPart.Piece(scan.head(), from, scan.from(), linesBefore));
      begin();
    }
  }
}
