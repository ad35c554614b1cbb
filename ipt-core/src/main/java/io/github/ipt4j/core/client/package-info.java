/**
 * Who is in treatment, pseudonymous: the client, the referral, diagnoses, medical clearances,
 * symptoms.
 */
@NullMarked
package io.github.ipt4j.core.client;

import org.jspecify.annotations.NullMarked;
