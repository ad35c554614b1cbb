// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;
import io.github.ipt4j.core.folder.Tree.Listing;
import io.github.ipt4j.core.folder.Type.Field;
import io.github.ipt4j.core.folder.Type.Style;
import io.github.ipt4j.core.folder.Type.Text;
import io.github.ipt4j.core.folder.Type.Thing;
import io.github.ipt4j.core.json.CaseHistoryJson;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schema of case histories as types.
 *
 * <p>The schema names every attribute of the model, which the tests of the JSON hold it to. So the
 * columns of a folder follow from it, and a new attribute has its column as soon as it has its
 * place in the schema.
 */
final class ModelSchema {
  private static final String TYPE = "type";
  private static final ImmutableMap<String, Style> STYLES =
      ImmutableMap.of(
          "words", Style.WORDS,
          "date", Style.DATE,
          "partialDate", Style.PARTIAL_DATE,
          "timeOfDay", Style.CLOCK,
          "eventTime", Style.EVENT_TIME,
          "duration", Style.DURATION);

  private final Branch definitions;

  private ModelSchema(Branch definitions) {
    this.definitions = definitions;
  }

  /** Returns the type of case histories. */
  static Thing caseHistory() {
    Branch schema = TreeJson.read(CaseHistoryJson.schema());
    return new ModelSchema((Branch) member(schema, "$defs")).thing("CaseHistory", schema);
  }

  private static Tree member(Branch branch, String name) {
    return requireNonNull(branch.get(name), name);
  }

  private Type type(Branch node) {
    Optional<String> reference = node.text("$ref").map(r -> r.substring(r.lastIndexOf('/') + 1));
    if (reference.isEmpty()) {
      return structure("", node);
    }
    String name = reference.get();
    Style style = STYLES.get(name);
    return style != null
        ? new Text(style, ImmutableList.of())
        : structure(name, (Branch) member(definitions, name));
  }

  private Type structure(String name, Branch node) {
    Tree kind = node.get(TYPE);
    if (kind instanceof Listing several) {
      return ofSeveral(name, node, several);
    } else if (node.get("enum") instanceof Listing constants) {
      return new Text(Style.CONSTANT, texts(constants));
    } else if (node.get("allOf") instanceof Listing variants) {
      return oneOf(variants);
    }
    return switch (node.text(TYPE).orElseThrow()) {
      case "string" -> new Text(Style.NAME, ImmutableList.of());
      case "integer" -> new Type.Numeric(true, bounds(node));
      case "number" -> new Type.Numeric(false, bounds(node));
      case "boolean" -> new Type.Truth();
      case "array" -> many((Branch) member(node, "items"));
      default -> node.get("properties") == null ? new Type.DatesByDate() : thing(name, node);
    };
  }

  /** Returns the type of what may be a text and something else. */
  private Type ofSeveral(String name, Branch node, Listing several) {
    boolean isObject = texts(several).contains("object");
    return isObject
        ? new Type.Shortened(thing(name, (Branch) member(node, "else")))
        : new Type.Whom();
  }

  private Type many(Branch items) {
    return items.get(TYPE) instanceof Listing ? new Type.Answers() : new Type.Many(type(items));
  }

  private Type oneOf(Listing variants) {
    ImmutableMap.Builder<String, Thing> things = ImmutableMap.builder();
    for (Tree variant : variants.elements()) {
      Thing thing = (Thing) type((Branch) member((Branch) variant, "then"));
      things.put(thing.name(), thing);
    }
    return new Type.OneOf(things.buildOrThrow());
  }

  private Thing thing(String name, Branch node) {
    Set<String> needed = new HashSet<>();
    if (node.get("required") instanceof Listing required) {
      needed.addAll(texts(required));
    }
    ImmutableMap.Builder<String, Field> fields = ImmutableMap.builder();
    ((Branch) member(node, "properties"))
        .members()
        .forEach(
            (field, tree) -> {
              if (!field.equals(TYPE) && !field.equals("schemaVersion")) {
                fields.put(field, field((Branch) tree, needed.contains(field)));
              }
            });
    return new Thing(name, fields.buildOrThrow());
  }

  private Field field(Branch node, boolean needed) {
    return new Field(type(node), needed, node.text("description").orElse(""));
  }

  private static ImmutableList<String> texts(Listing listing) {
    return listing.elements().stream().map(t -> ((Leaf) t).text()).collect(toImmutableList());
  }

  private static String bounds(Branch node) {
    @Nullable String least = node.text("minimum").orElse(null);
    @Nullable String greatest = node.text("maximum").orElse(null);
    if (least != null && greatest != null) {
      return least + " to " + greatest;
    }
    return Stream.of(
            Optional.ofNullable(least).map(n -> "at least " + n),
            node.text("exclusiveMinimum").map(n -> "above " + n),
            Optional.ofNullable(greatest).map(n -> "at most " + n),
            node.text("exclusiveMaximum").map(n -> "below " + n))
        .flatMap(Optional::stream)
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }
}
