package org.atrium.platform.search;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessorContext;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;

/** Adds the search fields to annotated types. */
public final class WordSearchableProcessor implements TypeMappingAnnotationProcessor<WordSearchable> {

    @Override
    public void process(
            TypeMappingStep mapping, WordSearchable annotation, TypeMappingAnnotationProcessorContext context) {
        mapping.binder(new WordFields(annotation.uses()));
    }
}
