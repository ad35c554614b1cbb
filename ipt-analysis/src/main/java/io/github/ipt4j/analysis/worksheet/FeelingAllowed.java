// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.Openness;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A feeling for the person who died, and since when it was more open than denied.
 *
 * @param affect the feeling
 * @param rated how often its openness was rated
 * @param since when it was first more open than denied, if it ever was
 * @param session the session of that day, if there was one by then
 * @param latest how open it was when it was rated last
 */
public record FeelingAllowed(
    Affect affect, int rated, Optional<LocalDate> since, OptionalInt session, Openness latest) {}
