package org.atrium.platform.search;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMapping;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessorRef;

/**
 * Placed next to {@code @Indexed} on a {@link Searchable} entity: adds the fields that {@link WordSearch} uses (title
 * and text per language, title prefixes, and the passages shown in hits).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TypeMapping(processor = @TypeMappingAnnotationProcessorRef(type = WordSearchableProcessor.class))
public @interface WordSearchable {

    /** The fields the methods of {@link Searchable} read, as paths such as {@code title} or {@code article.slug}. */
    String[] uses();

    /** Which rows are found at all, as a condition on {@code e}, where it is not every one. */
    String condition() default "";
}
