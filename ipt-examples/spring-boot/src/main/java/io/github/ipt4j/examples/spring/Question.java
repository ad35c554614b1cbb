// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spring;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.history.CaseHistory;

/**
 * What is sent to the service.
 *
 * @param history a case
 * @param symptom what is asked about
 */
public record Question(CaseHistory history, Symptom symptom) {}
