// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The refusal of a value by the model: the attribute, the rule it breaks and what was found, apart
 * from each other.
 *
 * <p>The message is made of them: <em>attribute rule, but was value</em>. It quotes no person's
 * words, see {@link Quoted}.
 */
public final class Refusal extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final String REPEATED = "Multiple entries with same key: ";

  /** With two equals signs only, so that what is taken for the key is not a part of it. */
  private static final Pattern REPEATED_TOKEN =
      Pattern.compile(REPEATED + "([^= ]+)=[^=]* and \\1=[^=]*");

  private final String attribute;
  private final String rule;
  private final transient @Nullable Quoted found;
  private final transient ImmutableList<Object> path;
  private final transient ImmutableList<Object> culprits;
  private final transient ImmutableList<Refusal> others;

  private Refusal(Builder builder, ImmutableList<Refusal> others) {
    super(builder.message());
    this.attribute = builder.attribute;
    this.rule = builder.rule;
    this.found = builder.found;
    this.path = builder.path;
    this.culprits = builder.culprits;
    this.others = others;
  }

  /**
   * Refuses unless a rule holds.
   *
   * @param holds whether it holds
   * @param attribute the name of the attribute
   * @param rule the rule, such as "must not be empty"
   */
  public static void unless(boolean holds, String attribute, String rule) {
    if (!holds) {
      throw builder(attribute, rule).build();
    }
  }

  /**
   * Refuses unless a rule holds, and says what was found.
   *
   * @param holds whether it holds
   * @param attribute the name of the attribute
   * @param rule the rule, such as "must be 0 to 10"
   * @param found what was found, of which {@link Quoted#of} decides what is said
   */
  public static void unless(boolean holds, String attribute, String rule, Object found) {
    if (!holds) {
      throw builder(attribute, rule).found(found).build();
    }
  }

  /**
   * Refuses unless a rule holds, and says of what the attribute is.
   *
   * @param owner the id or the code of what the attribute is of
   * @param holds whether it holds
   * @param attribute the name of the attribute
   * @param rule the rule, such as "must not be empty"
   */
  public static void of(Object owner, boolean holds, String attribute, String rule) {
    if (!holds) {
      throw builder(attribute, rule).owner(owner).build();
    }
  }

  /**
   * Refuses unless a rule holds, and says of what the attribute is and what was found.
   *
   * @param owner the id or the code of what the attribute is of
   * @param holds whether it holds
   * @param attribute the name of the attribute
   * @param rule the rule, such as "must be 0 to 10"
   * @param found what was found, of which {@link Quoted#of} decides what is said
   */
  public static void of(Object owner, boolean holds, String attribute, String rule, Object found) {
    if (!holds) {
      throw builder(attribute, rule).owner(owner).found(found).build();
    }
  }

  /**
   * Builds a value that has a map, and refuses a key that was put twice: the library that gathers
   * the entries would quote both of them, which may be a person's words.
   *
   * @param <T> the type of the value
   * @param attribute the name of the map, or the names of all maps of the value
   * @param rule the rule, such as "must name each person once"
   * @param build builds the value
   * @return the value
   */
  public static <T> T ofRepeatedKeys(String attribute, String rule, Supplier<T> build) {
    try {
      return build.get();
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      if (e instanceof Refusal || !message.startsWith(REPEATED)) {
        throw e;
      }
      Builder refusal = builder(attribute, rule);
      Matcher key = REPEATED_TOKEN.matcher(message);
      if (key.matches()) {
        refusal.found(Quoted.token(key.group(1)));
      }
      throw refusal.build();
    }
  }

  /**
   * Returns a new builder.
   *
   * @param attribute the name of the attribute
   * @param rule the rule, such as "must be 0 to 10"
   * @return a new builder
   */
  public static Builder builder(String attribute, String rule) {
    return new Builder(attribute, rule);
  }

  /**
   * Returns one refusal that stands for several.
   *
   * @param refusals at least one
   * @return a refusal that says what the first says and knows the others
   */
  public static Refusal together(List<Refusal> refusals) {
    Refusal first = refusals.get(0);
    if (refusals.size() == 1) {
      return first;
    }
    Builder same = builder(first.attribute, first.rule);
    same.message = String.valueOf(first.getMessage());
    same.found = first.found;
    same.path = first.path;
    same.culprits = first.culprits;
    return new Refusal(
        same,
        refusals.stream()
            .flatMap(r -> r.all().stream())
            .skip(1)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the name of the attribute.
   *
   * @return such as "intensity"
   */
  public String attribute() {
    return attribute;
  }

  /**
   * Returns the rule.
   *
   * @return such as "must be 0 to 10"
   */
  public String rule() {
    return rule;
  }

  /**
   * Returns what was found.
   *
   * @return as much of it as may be said, empty if the rule says it all
   */
  public Optional<Quoted> found() {
    return Optional.ofNullable(found);
  }

  /**
   * Returns where the fault stands within the value that was to be made.
   *
   * @return names of attributes and indices from 0
   */
  public ImmutableList<Object> path() {
    return path;
  }

  /**
   * Returns the parts that are at fault, as the same objects that were given: by them a reader
   * finds their place in a document. No message shows them.
   *
   * @return the parts, the nearest to the fault first, perhaps none
   */
  public ImmutableList<Object> culprits() {
    return culprits;
  }

  /**
   * Returns all refusals that were found together.
   *
   * @return this one first
   */
  public ImmutableList<Refusal> all() {
    return ImmutableList.<Refusal>builder().add(this).addAll(others).build();
  }

  /** Builds a {@link Refusal}. */
  public static final class Builder {
    private final String attribute;
    private final String rule;
    private @Nullable String message;
    private @Nullable Object owner;
    private @Nullable Quoted found;
    private ImmutableList<Object> path;
    private ImmutableList<Object> culprits = ImmutableList.of();

    private Builder(String attribute, String rule) {
      this.attribute = attribute;
      this.rule = rule;
      this.path = ImmutableList.of(attribute);
    }

    /**
     * Says of what the attribute is.
     *
     * @param id its id, code or number
     * @return this builder
     */
    public Builder owner(Object id) {
      this.owner = id;
      return this;
    }

    /**
     * Says what was found.
     *
     * @param value what was found, of which {@link Quoted#of} decides what is said
     * @return this builder
     */
    public Builder found(Object value) {
      this.found = Quoted.of(value);
      return this;
    }

    /**
     * Says where the fault stands, if not in the attribute.
     *
     * @param steps names of attributes and indices from 0
     * @return this builder
     */
    public Builder path(Object... steps) {
      this.path = ImmutableList.copyOf(steps);
      return this;
    }

    /**
     * Names the parts that are at fault.
     *
     * @param parts the parts, the nearest to the fault first
     * @return this builder
     */
    public Builder culprits(Object... parts) {
      this.culprits = ImmutableList.copyOf(parts);
      return this;
    }

    /**
     * Returns the refusal.
     *
     * @return the refusal
     */
    public Refusal build() {
      return new Refusal(this, ImmutableList.of());
    }

    private String message() {
      if (message != null) {
        return message;
      }
      StringBuilder text = new StringBuilder(attribute);
      if (owner != null) {
        text.append(" of ")
            .append(owner instanceof Quoted ? owner : Quoted.token(owner.toString()));
      }
      text.append(' ').append(rule);
      if (found != null) {
        text.append(", but was ").append(found);
      }
      return text.toString();
    }
  }
}
