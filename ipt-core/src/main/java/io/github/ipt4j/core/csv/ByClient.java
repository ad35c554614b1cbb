// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ForwardingSortedMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.ClientId;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a file holds of each client, in ascending order of their ids; it cannot be changed.
 *
 * @param <T> what it holds of one
 */
public final class ByClient<T> extends ForwardingSortedMap<ClientId, T> {
  /** What may stand in a message; anything else may be a person's words. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]{1,20}");

  private final ImmutableSortedMap<ClientId, T> entries;

  private ByClient(ImmutableSortedMap<ClientId, T> entries) {
    this.entries = entries;
  }

  static <T> ByClient<T> copyOf(Map<ClientId, ? extends T> entries) {
    return new ByClient<>(ImmutableSortedMap.copyOf(entries));
  }

  /**
   * Returns whose entries the file holds.
   *
   * @return the clients
   */
  public ImmutableSortedSet<ClientId> clients() {
    return entries.keySet();
  }

  /**
   * Returns what the file holds of a client.
   *
   * @param id the client's id as it stands in the file, such as {@code c1}
   * @return what it holds
   * @throws IllegalArgumentException if it holds nothing of such a client
   */
  public T client(String id) {
    T entry = entries.get(new ClientId(id));
    if (entry == null) {
      throw new IllegalArgumentException(
          "client must be one of the "
              + entries.size()
              + " in the file, but was "
              + (PLAIN.matcher(id).matches()
                  ? "'" + id + "'"
                  : "one of " + id.length() + " characters"));
    }
    return entry;
  }

  @Override
  protected ImmutableSortedMap<ClientId, T> delegate() {
    return entries;
  }
}
