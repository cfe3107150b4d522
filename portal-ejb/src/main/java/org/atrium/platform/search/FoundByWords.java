package org.atrium.platform.search;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMapping;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessorRef;

/**
 * Stands beside {@code @Indexed} on a {@link Searchable} entity and brings the fields that {@link WordSearch} looks in:
 * title and text by language, the beginnings of the title's words, and the passages a hit shows.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TypeMapping(processor = @TypeMappingAnnotationProcessorRef(type = FoundByWordsProcessor.class))
public @interface FoundByWords {

    /** The fields the methods of {@link Searchable} read, as paths such as {@code title} or {@code article.slug}. */
    String[] uses();

    /** Which rows are found at all, as a condition on {@code e}, where it is not every one. */
    String only() default "";
}
