package org.atrium.platform.search;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessorContext;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;

/** Gives a type with {@link FoundByWords} its fields. */
public final class FoundByWordsProcessor implements TypeMappingAnnotationProcessor<FoundByWords> {

    @Override
    public void process(
            TypeMappingStep mapping, FoundByWords annotation, TypeMappingAnnotationProcessorContext context) {
        mapping.binder(new WordFields(annotation.uses()));
    }
}
