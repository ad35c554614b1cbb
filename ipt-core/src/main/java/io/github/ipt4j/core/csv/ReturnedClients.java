// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.ClientId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which clients have been handed out, in eight bytes for each.
 *
 * <p>An id is known by 64 bits of its hash: of a million clients and a thousand questions one in
 * ten thousand million is answered wrongly.
 */
final class ReturnedClients {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private long[] hashes = new long[16];
  private int size;

  void add(ClientId client) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash(client);
  }

  /** Returns those of some clients who have been handed out. */
  ImmutableSortedSet<ClientId> among(Set<ClientId> clients) {
    Map<Long, ClientId> asked = new HashMap<>();
    clients.forEach(client -> asked.put(hash(client), client));
    ImmutableSortedSet.Builder<ClientId> found = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < size; i++) {
      ClientId client = asked.get(hashes[i]);
      if (client != null) {
        found.add(client);
      }
    }
    return found.build();
  }

  private static long hash(ClientId client) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < client.value().length(); i++) {
      hash = (hash ^ client.value().charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * MIX;
    return hash ^ (hash >>> 29);
  }
}
