// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece of the document of a case, which knows where in the folder it comes from. */
sealed interface Tree {
  Place place();

  /** What a leaf is in the document. */
  enum LeafKind {
    TEXT,
    NUMBER,
    TRUTH,
    /** Nothing: an unanswered item, or what is said to be faulty already. */
    NULL
  }

  /** A value in one piece. */
  record Leaf(Place place, LeafKind kind, String text) implements Tree {
    static Leaf text(Place place, String text) {
      return new Leaf(place, LeafKind.TEXT, text);
    }

    static Leaf nothing(Place place) {
      return new Leaf(place, LeafKind.NULL, "");
    }
  }

  /** Values in their order. */
  record Listing(Place place, List<Tree> elements) implements Tree {
    static Listing of(Place place) {
      return new Listing(place, new ArrayList<>());
    }

    void add(Tree element) {
      elements.add(element);
    }
  }

  /** Named values. */
  record Branch(Place place, Map<String, Tree> members) implements Tree {
    static Branch of(Place place) {
      return new Branch(place, new LinkedHashMap<>());
    }

    /** Returns a branch of the same members. */
    Branch copy() {
      return new Branch(place, new LinkedHashMap<>(members));
    }

    @Nullable Tree get(String name) {
      return members.get(name);
    }

    /** Returns what must be there. */
    Tree need(String name) {
      return requireNonNull(members.get(name), name);
    }

    /** Takes a member out, null if there is none. */
    @Nullable Tree remove(String name) {
      return members.remove(name);
    }

    Optional<String> text(String name) {
      return members.get(name) instanceof Leaf leaf && leaf.kind() != LeafKind.NULL
          ? Optional.of(leaf.text())
          : Optional.empty();
    }

    void put(String name, Tree value) {
      members.put(name, value);
    }

    /** Returns the branch of that name, a new one if there is none. */
    Branch branch(String name, Place at) {
      return (Branch) members.computeIfAbsent(name, n -> of(at));
    }

    /** Returns the listing of that name, a new one if there is none. */
    Listing listing(String name, Place at) {
      return (Listing) members.computeIfAbsent(name, n -> Listing.of(at));
    }

    /** Returns the branches in the listing of that name, none if there is no listing. */
    List<Branch> branches(String name) {
      return members.get(name) instanceof Listing listing
          ? listing.elements().stream().map(Branch.class::cast).toList()
          : List.of();
    }
  }
}
