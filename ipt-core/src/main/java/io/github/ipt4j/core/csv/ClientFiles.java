// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Closer;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.Instrument;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files about the same clients, joined in one pass: client after client in ascending order, in
 * memory that does not grow with their number but for eight bytes each.
 *
 * <p>A client whom only some of the files name is there too. A fault in a client's rows is that
 * client's {@link ClientFault}, and reading goes on. A fault of a file (its header, encoding,
 * quotes, blank lines or the order of its clients) is thrown by {@link Builder#open()}, which reads
 * every file to its end, so that no client is returned of whom there are rows elsewhere. Streams of
 * bytes cannot be read twice: their faults are thrown by the {@link #next()} that meets them, after
 * every client that was complete as far as was known by then; nothing can be read after it, and
 * {@link #incomplete()} says of whom too little was known.
 */
public final class ClientFiles implements Iterator<ClientReading>, Closeable {
  private final Closer closer = Closer.create();
  private final CsvConventions conventions;
  private final ImmutableList<UnmetFiles.Named> named;
  private final Optional<ClientGroups<DiaryRows>> diaries;
  private final Optional<ClientGroups<RatingRows>> ratings;
  private final Optional<ClientGroups<ContactRows>> contacts;
  private final Optional<ClientGroups<ImmutableMap<Instrument, MeasureSeries>>> measures;
  private final Optional<ClientGroups<SessionSeries>> sessions;
  private final Optional<ClientGroups<ImmutableSortedSet<LocalDate>>> phases;
  private final Optional<ClientGroups<ImmutableList<DayStates>>> states;
  private final ImmutableList<ClientGroups<?>> open;
  private final ImmutableList<UnmetFiles> unmet;
  private final ReturnedClients returned = new ReturnedClients();
  private @Nullable InputFault clientFault;
  private boolean broken;

  private ClientFiles(Builder files) throws IOException {
    this.conventions = files.conventions;
    this.named = files.named();
    this.unmet = UnmetFiles.among(named, conventions);
    try {
      this.diaries =
          files.diaries == null
              ? Optional.empty()
              : open(files.diaries, DiaryGathering.FORMAT, DiaryCsv.gathering(conventions));
      this.ratings =
          files.ratings == null
              ? Optional.empty()
              : open(files.ratings, RatingGathering.FORMAT, RatingsCsv.gathering(conventions));
      this.contacts =
          files.contacts == null
              ? Optional.empty()
              : open(files.contacts, ContactGathering.FORMAT, ContactsCsv.gathering(conventions));
      this.measures =
          files.measures == null
              ? Optional.empty()
              : open(files.measures, MeasureGathering.FORMAT, MeasuresCsv.gathering(conventions));
      this.sessions =
          files.sessions == null
              ? Optional.empty()
              : open(files.sessions, SessionGathering.FORMAT, SessionsCsv.gathering());
      this.phases =
          files.phases == null
              ? Optional.empty()
              : open(files.phases, PhaseGathering.FORMAT, PhasesCsv.gathering());
      this.states =
          files.states == null
              ? Optional.empty()
              : open(files.states, StateGathering.FORMAT, StatesCsv.gathering(conventions));
    } catch (IOException | RuntimeException e) {
      closer.close();
      throw e;
    }
    this.open =
        Stream.of(diaries, ratings, contacts, measures, sessions, phases, states)
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns a builder that opens the files.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  private <T> Optional<ClientGroups<T>> open(
      CsvSource source, CsvFormat format, Function<Header, Gathering<T>> gathering)
      throws IOException {
    return Optional.of(closer.register(ClientGroups.open(source, format, conventions, gathering)));
  }

  /**
   * Returns whether there is another client.
   *
   * @return whether there is
   */
  @Override
  public boolean hasNext() {
    return !broken && ahead().isPresent();
  }

  private Optional<ClientId> ahead() {
    ClientId first = null;
    for (ClientGroups<?> file : open) {
      ClientId client = file.ahead().orElse(null);
      if (client != null && (first == null || client.compareTo(first) < 0)) {
        first = client;
      }
    }
    return Optional.ofNullable(first);
  }

  /**
   * Returns what the files say of the next client.
   *
   * @return the record, or the client's fault
   * @throws InputFault a fault of a file, which names no client
   * @throws java.io.UncheckedIOException if a file cannot be read on
   * @throws NoSuchElementException if there is no further client
   */
  @Override
  public ClientReading next() {
    return nextRows().reading();
  }

  /**
   * Returns the rows of the next client, which another thread may put together while this one goes
   * on: {@link #next()} does both at once.
   *
   * @return the rows, checked one by one and against each other
   * @throws InputFault a fault of a file, which names no client
   * @throws java.io.UncheckedIOException if a file cannot be read on
   * @throws NoSuchElementException if there is no further client
   */
  public ClientRows nextRows() {
    if (broken) {
      throw new NoSuchElementException();
    }
    ClientId client = ahead().orElseThrow(NoSuchElementException::new);
    clientFault = null;
    broken = true;
    ClientRows.Gathered gathered =
        new ClientRows.Gathered(
            read(diaries, client),
            read(ratings, client),
            read(contacts, client),
            read(measures, client),
            read(sessions, client),
            read(phases, client),
            read(states, client));
    broken = false;
    gathered.fault(client).ifPresent(this::add);
    returned.add(client);
    return clientFault == null
        ? ClientRows.of(client, conventions, gathered)
        : ClientRows.faulty(new ClientFault(client, clientFault));
  }

  /**
   * Returns the files of which no client is in the first, as where one writes C1 and the other c1.
   *
   * @return each such file with the first one that is named, of diaries, ratings, contacts,
   *     measures, sessions, phases and states; none where one of the two names no client or cannot
   *     be read twice
   */
  public ImmutableList<UnmetFiles> unmet() {
    return unmet;
  }

  /**
   * Returns whether the files can be cut: whether each is a file that can be read twice.
   *
   * @return whether {@link #cut(int)} can be asked for
   */
  public boolean canBeCut() {
    return named.stream().allMatch(f -> f.source().repeatable() && f.source().file().isPresent());
  }

  /**
   * Cuts the files between clients, so that another thread or machine can read each part by itself
   * with {@link Builder#open(ClientPart)}: part after part it reads what is read here, to the line
   * of every fault. Each file is read once more for it.
   *
   * @param parts how many parts there are to be, of about as many bytes each
   * @return at most so many parts, in the order of clients, at least one
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if one of the files is a text or a stream of bytes
   */
  public ImmutableList<ClientPart> cut(int parts) throws IOException {
    checkArgument(parts > 0, "parts must be positive, but was %s", parts);
    return ClientCuts.of(named, conventions, parts);
  }

  /**
   * Returns the clients who were returned although a file has more rows of them: after a fault of a
   * file it reads all files on to find them, as far as they can be read.
   *
   * @return the clients, none unless {@link #next()} threw such a fault
   */
  public ImmutableSortedSet<ClientId> incomplete() {
    Set<ClientId> left = new HashSet<>();
    if (broken) {
      open.forEach(file -> left.addAll(file.left()));
    }
    return returned.among(left);
  }

  private <T> Optional<T> read(Optional<ClientGroups<T>> file, ClientId client) {
    if (file.isEmpty() || !file.get().isAhead(client)) {
      return Optional.empty();
    }
    try {
      return Optional.of(file.get().read(client));
    } catch (InputFault fault) {
      if (fault.client().isEmpty()) {
        throw fault;
      }
      add(fault);
      return Optional.empty();
    }
  }

  private void add(InputFault fault) {
    clientFault = clientFault == null ? fault : InputFault.together(List.of(clientFault, fault));
  }

  @Override
  public void close() throws IOException {
    closer.close();
  }

  /** Names the files and opens them. */
  public static final class Builder {
    private CsvConventions conventions = CsvConventions.withDefaults();
    private @Nullable CsvSource diaries;
    private @Nullable CsvSource ratings;
    private @Nullable CsvSource contacts;
    private @Nullable CsvSource measures;
    private @Nullable CsvSource sessions;
    private @Nullable CsvSource phases;
    private @Nullable CsvSource states;

    private Builder() {}

    /**
     * Names the file of symptom diaries.
     *
     * @param source the file
     * @return this builder
     */
    public Builder diaries(CsvSource source) {
      this.diaries = source;
      return this;
    }

    /**
     * Names the file of daily ratings, whose scales the conventions declare.
     *
     * @param source the file
     * @return this builder
     */
    public Builder ratings(CsvSource source) {
      this.ratings = source;
      return this;
    }

    /**
     * Names the file of contacts.
     *
     * @param source the file
     * @return this builder
     */
    public Builder contacts(CsvSource source) {
      this.contacts = source;
      return this;
    }

    /**
     * Names the file of measures.
     *
     * @param source the file
     * @return this builder
     */
    public Builder measures(CsvSource source) {
      this.measures = source;
      return this;
    }

    /**
     * Names the file of sessions.
     *
     * @param source the file
     * @return this builder
     */
    public Builder sessions(CsvSource source) {
      this.sessions = source;
      return this;
    }

    /**
     * Names the file of the days on which phases begin.
     *
     * @param source the file
     * @return this builder
     */
    public Builder phases(CsvSource source) {
      this.phases = source;
      return this;
    }

    /**
     * Names the file of states of the day.
     *
     * @param source the file
     * @return this builder
     */
    public Builder states(CsvSource source) {
      this.states = source;
      return this;
    }

    /**
     * Says what the files do not say themselves.
     *
     * @param known the conventions
     * @return this builder
     */
    public Builder conventions(CsvConventions known) {
      this.conventions = known;
      return this;
    }

    /**
     * Reads every file that can be read twice to its end, for its faults as a whole, and opens all.
     *
     * @return the files, which the caller closes
     * @throws InputFault if a file has a fault that is no client's; of a stream of bytes, if its
     *     header or the first row below it has one
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if no file is named
     */
    public ClientFiles open() throws IOException {
      checkArgument(
          Stream.of(diaries, ratings, contacts, measures, sessions, phases, states)
              .anyMatch(Objects::nonNull),
          "at least one file must be named");
      for (UnmetFiles.Named file : named()) {
        if (file.source().repeatable()) {
          ClientGroups.check(file.source(), file.format(), conventions);
        }
      }
      return new ClientFiles(this);
    }

    /**
     * Opens a part of the files, which were checked when they were cut.
     *
     * @param part what {@link ClientFiles#cut(int)} made of the same files
     * @return the clients of that part, which the caller closes
     * @throws InputFault if the header of a file has a fault
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the part is one of other files
     */
    public ClientFiles open(ClientPart part) throws IOException {
      ImmutableList<UnmetFiles.Named> files = named();
      checkArgument(
          files.stream().allMatch(f -> f.source().file().isPresent())
              && part.files()
                  .keySet()
                  .equals(
                      files.stream()
                          .map(UnmetFiles.Named::holds)
                          .collect(ImmutableSet.toImmutableSet())),
          "part must be one of the files that are named");
      Builder pieces = builder().conventions(conventions);
      pieces.diaries = pieceOf(part, "diary", diaries);
      pieces.ratings = pieceOf(part, "ratings", ratings);
      pieces.contacts = pieceOf(part, "contacts", contacts);
      pieces.measures = pieceOf(part, "measures", measures);
      pieces.sessions = pieceOf(part, "sessions", sessions);
      pieces.phases = pieceOf(part, "phases", phases);
      pieces.states = pieceOf(part, "states", states);
      return new ClientFiles(pieces);
    }

    private static @Nullable CsvSource pieceOf(
        ClientPart part, String holds, @Nullable CsvSource source) {
      ClientPart.Piece piece = part.files().get(holds);
      return source == null || piece == null ? source : source.piece(piece);
    }

    /** Names the files that there are; what the others would hold is not even looked up. */
    private ImmutableList<UnmetFiles.Named> named() {
      ImmutableList.Builder<UnmetFiles.Named> named = ImmutableList.builder();
      if (diaries != null) {
        named.add(new UnmetFiles.Named("diary", diaries, DiaryGathering.FORMAT));
      }
      if (ratings != null) {
        named.add(new UnmetFiles.Named("ratings", ratings, RatingGathering.FORMAT));
      }
      if (contacts != null) {
        named.add(new UnmetFiles.Named("contacts", contacts, ContactGathering.FORMAT));
      }
      if (measures != null) {
        named.add(new UnmetFiles.Named("measures", measures, MeasureGathering.FORMAT));
      }
      if (sessions != null) {
        named.add(new UnmetFiles.Named("sessions", sessions, SessionGathering.FORMAT));
      }
      if (phases != null) {
        named.add(new UnmetFiles.Named("phases", phases, PhaseGathering.FORMAT));
      }
      if (states != null) {
        named.add(new UnmetFiles.Named("states", states, StateGathering.FORMAT));
      }
      return named.build();
    }
  }
}
