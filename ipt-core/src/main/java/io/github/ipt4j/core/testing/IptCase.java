// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Marks. */
@ExtendWith(ParameterResolver.class)
public @interface IptCase {}
