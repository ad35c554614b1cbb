// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.random.MixGenerator;
import io.github.ipt4j.core.testing.Damage.Damaged;
import io.github.ipt4j.core.testing.JsonText.Spot;
import io.github.ipt4j.core.testing.JsonText.Token;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The damage that is done to a case as JSON. */
final class JsonDamage {
  private static final ImmutableSet<String> RATINGS = ImmutableSet.of("negativity", "positivity");
  private static final String UNKNOWN = "weather";

  private final GoodFile file;
  private final JsonText json;
  private final MixGenerator random;

  private JsonDamage(GoodFile file, MixGenerator random) {
    this.file = file;
    this.json = file.json();
    this.random = random;
  }

  static Damage of(Function<JsonDamage, Optional<Damaged>> damage) {
    return (file, random) ->
        file.form() == FileForm.JSON
            ? damage.apply(new JsonDamage(file, random))
            : Optional.empty();
  }

  private Optional<Token> any(Predicate<Token> isFit) {
    ImmutableList<Token> fit =
        json.tokens().stream().filter(isFit).collect(ImmutableList.toImmutableList());
    return Damage.any(fit, random);
  }

  private InputFault.Builder at(Spot spot, String rule) {
    return InputFault.builder(file.name(), rule)
        .line(spot.line())
        .column(Integer.toString(spot.column()));
  }

  private InputFault.Builder at(Token token, String rule) {
    return at(token.spot(), rule).pointer(token.pointer());
  }

  /** Puts something in the place of a value of one token. */
  private Damaged replaced(Token token, String raw, InputFault.Builder fault) {
    int quotes = token.kind() == JsonToken.VALUE_STRING ? 2 : 0;
    int from = token.spot().offset();
    int to = from + token.text().length() + quotes;
    return new Damaged(Damage.replaced(file.text(), from, to, raw), fault.build());
  }

  Optional<Damaged> noSuchDay() {
    return date(date -> date.substring(0, 4) + "-02-30" + date.substring(10));
  }

  Optional<Damaged> otherDateForm() {
    return date(
        date -> date.substring(8, 10) + "." + date.substring(5, 7) + "." + date.substring(0, 4));
  }

  private Optional<Damaged> date(Function<String, String> damage) {
    return any(t -> t.kind() == JsonToken.VALUE_STRING && t.field().equals("at"))
        .map(
            token -> {
              String other = damage.apply(token.text());
              InputFault.Builder fault =
                  at(
                      token,
                      "at must be a date such as 2026-01-02 or a time such as 2026-01-02T20:00");
              return replaced(token, '"' + other + '"', fault.number(other));
            });
  }

  Optional<Damaged> numberOutOfRange() {
    return rating()
        .map(
            token ->
                replaced(
                    token, "11", at(token, token.field() + " must be 0 to 10").number("11.0")));
  }

  Optional<Damaged> wordForNumber() {
    return rating()
        .map(
            token ->
                replaced(
                    token,
                    "\"a lot\"",
                    at(token, token.field() + " must be a number, not a text").words("a lot")));
  }

  private Optional<Token> rating() {
    return any(t -> t.kind().isNumeric() && RATINGS.contains(t.field()));
  }

  Optional<Damaged> unknownCode() {
    return any(t -> t.isValue() && t.pointer().matches("/events/[0-9]+/instrument"))
        .map(
            token -> {
              String code = "UNHEARD-OF";
              InputFault.Builder fault =
                  at(token, "instrument must be the code of a known instrument, or an object");
              return replaced(token, '"' + code + '"', fault.value(code));
            });
  }

  Optional<Damaged> cutOff() {
    return any(t -> t.kind().isStructStart())
        .map(
            token -> {
              int after = token.spot().offset() + 1;
              Spot end = new Spot(after, token.spot().line(), token.spot().column() + 1);
              return new Damaged(
                  file.text().substring(0, after),
                  at(end, "must be a complete JSON document, but ends here").build());
            });
  }

  Optional<Damaged> somethingBehind() {
    return Optional.of(
        new Damaged(
            file.text() + "{}",
            at(json.end(), "nothing must follow the end of the document").pointer("").build()));
  }

  Optional<Damaged> unknownField() {
    Token root = json.tokens().get(0);
    Spot spot = new Spot(root.spot().offset() + 1, root.spot().line(), root.spot().column() + 1);
    String field = '"' + UNKNOWN + "\": 1,";
    return Optional.of(
        new Damaged(
            Damage.replaced(file.text(), spot.offset(), spot.offset(), field),
            at(spot, "CaseHistory has no field of this name").pointer("").words(UNKNOWN).build()));
  }

  /** Behind the field itself, which keeps what it holds. */
  Optional<Damaged> fieldTwice() {
    return any(t -> t.kind() == JsonToken.VALUE_STRING && t.pointer().endsWith("/id"))
        .map(
            token -> {
              int behind = token.spot().offset() + token.text().length() + 2;
              int column = token.spot().column() + token.text().length() + 2;
              Spot second = new Spot(behind, token.spot().line(), column + 2);
              InputFault.Builder fault =
                  at(second, "a field must stand once in an object").pointer(token.pointer());
              return new Damaged(
                  Damage.replaced(file.text(), behind, behind, ", \"id\": \"twice\""),
                  fault.value("id").build());
            });
  }

  Optional<Damaged> nothingThere() {
    return rating()
        .map(
            token ->
                replaced(token, "null", at(token, token.field() + " must be a number, not null")));
  }
}
