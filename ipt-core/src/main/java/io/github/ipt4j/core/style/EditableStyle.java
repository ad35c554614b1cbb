// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * {@link IptStyle} for what people enter: its builders can be filled from a value, so that what was
 * set may be set again.
 *
 * <p>Results and options stay strict: nobody else makes a result, and options are changed by {@code
 * withX}.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {"closeness:closeness", "diagnosis:diagnoses", "person:people"},
    get = {"get*", "is*"},
    allowedClasspathAnnotations = {Override.class})
public @interface EditableStyle {}
