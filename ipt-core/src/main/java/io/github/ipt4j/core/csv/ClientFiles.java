// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Closer;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.Instrument;
import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files about the same clients, joined in one pass: client after client in ascending order, in
 * memory that does not grow with their number.
 *
 * <p>A client whom only some of the files name is there too. A fault in a client's rows is that
 * client's {@link ClientFault}, and reading goes on. A fault of a file (its header, encoding,
 * quotes, blank lines or the order of its clients) is thrown: by {@link Builder#open()} if the file
 * begins with it, otherwise by the {@link #next()} that meets it, after every client that was
 * complete by then; nothing can be read after it.
 */
public final class ClientFiles implements Iterator<ClientReading>, Closeable {
  private final Closer closer = Closer.create();
  private final CsvConventions conventions;
  private final Optional<ClientGroups<DiaryRows>> diaries;
  private final Optional<ClientGroups<ContactRows>> contacts;
  private final Optional<ClientGroups<ImmutableMap<Instrument, MeasureSeries>>> measures;
  private final Optional<ClientGroups<SessionSeries>> sessions;
  private @Nullable InputFault clientFault;
  private boolean broken;

  private ClientFiles(Builder files) throws IOException {
    this.conventions = files.conventions;
    try {
      this.diaries = open(files.diaries, DiaryGathering.FORMAT, DiaryCsv.gathering(conventions));
      this.contacts =
          open(files.contacts, ContactGathering.FORMAT, ContactsCsv.gathering(conventions));
      this.measures =
          open(files.measures, MeasureGathering.FORMAT, MeasuresCsv.gathering(conventions));
      this.sessions = open(files.sessions, SessionGathering.FORMAT, SessionsCsv.gathering());
    } catch (IOException | RuntimeException e) {
      closer.close();
      throw e;
    }
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
      @Nullable CsvSource source, CsvFormat format, Function<Header, Gathering<T>> gathering)
      throws IOException {
    return source == null
        ? Optional.empty()
        : Optional.of(closer.register(ClientGroups.open(source, format, gathering)));
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
    return Stream.of(diaries, contacts, measures, sessions)
        .flatMap(Optional::stream)
        .flatMap(file -> file.ahead().stream())
        .min(Comparator.naturalOrder());
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
    Optional<DiaryRows> diary = read(diaries, client);
    Optional<ContactRows> contact = read(contacts, client);
    Optional<ImmutableMap<Instrument, MeasureSeries>> measure = read(measures, client);
    Optional<SessionSeries> session = read(sessions, client);
    broken = false;
    return clientFault == null
        ? ClientRows.of(client, conventions, diary, contact, measure, session)
        : ClientRows.faulty(new ClientFault(client, clientFault));
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
      clientFault = clientFault == null ? fault : clientFault;
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    closer.close();
  }

  /** Names the files and opens them. */
  public static final class Builder {
    private CsvConventions conventions = CsvConventions.withDefaults();
    private @Nullable CsvSource diaries;
    private @Nullable CsvSource contacts;
    private @Nullable CsvSource measures;
    private @Nullable CsvSource sessions;

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
     * Opens the files.
     *
     * @return the files, which the caller closes
     * @throws InputFault if a header or the first row below it has a fault of the file
     * @throws IOException if a file cannot be opened
     * @throws IllegalArgumentException if no file is named
     */
    public ClientFiles open() throws IOException {
      checkArgument(
          diaries != null || contacts != null || measures != null || sessions != null,
          "at least one file must be named");
      return new ClientFiles(this);
    }
  }
}
