// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainOrderTest {
  private static final Pattern PLAIN =
      Pattern.compile("(?:[^,\"\\r\\n\\x80-\\xff]+,[^\"\\r\\n\\x80-\\xff]*\n)*");

  private static boolean isSure(String rows, int atOnce) throws IOException {
    InputStream whole = new ByteArrayInputStream(("client,x\n" + rows).getBytes(ISO_8859_1));
    InputStream inPieces =
        new InputStream() {
          @Override
          public int read() throws IOException {
            return whole.read();
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return whole.read(target, offset, Math.min(length, atOnce));
          }
        };
    return PlainOrder.isSure(inPieces, ',', 1);
  }

  private static boolean ascends(List<String> ids) {
    for (int i = 1; i < ids.size(); i++) {
      if (ids.get(i).compareTo(ids.get(i - 1)) < 0) {
        return false;
      }
    }
    return true;
  }

  @Property
  void clients_readInPiecesOfAnySize_areSureIfAndOnlyIfTheyAscend(
      @ForAll @Size(max = 12) List<@StringLength(min = 1, max = 3) @CharRange(from = 'a', to = 'b') String> ids,
      @ForAll @IntRange(min = 1, max = 20) int atOnce)
      throws IOException {
    assertThat(isSure(String.join(",7\n", ids) + ",7\n", atOnce))
        .isEqualTo(!ids.isEmpty() && ascends(ids));
  }

  @Property
  void whateverIsNotPlain_isNotSure(
      @ForAll @StringLength(max = 12) @Chars({'a', ',', '\n', '\r', '"', '\u00e9'}) String rows,
      @ForAll @IntRange(min = 1, max = 20) int atOnce)
      throws IOException {
    if (isSure(rows, atOnce)) {
      assertThat(rows + (rows.isEmpty() || rows.endsWith("\n") ? "" : "\n")).matches(PLAIN);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 101})
  void id_isSureUpToAHundredCharacters(int length) throws IOException {
    assertThat(isSure("a".repeat(length) + ",7\n", 1 << 16)).isEqualTo(length <= 100);
  }

  @Test
  void line_beyondTheLongestField_isNotSure() throws IOException {
    String longest = "a," + "7".repeat((1 << 20) - 2);
    assertThat(isSure(longest + "\n", 1 << 16)).isTrue();
    assertThat(isSure(longest + "77\n", 1 << 16)).isFalse();
    assertThat(isSure(longest + "77", 1000)).isFalse();
  }
}
