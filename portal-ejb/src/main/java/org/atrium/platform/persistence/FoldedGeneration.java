package org.atrium.platform.persistence;

import java.lang.reflect.Member;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.platform.text.FoldedText;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.AnnotationBasedGenerator;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.EventTypeSets;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.persister.entity.EntityPersister;

/** Computes folded columns when an entity is written. */
public final class FoldedGeneration implements BeforeExecutionGenerator, AnnotationBasedGenerator<FoldedOf> {

    private static final long serialVersionUID = 1L;

    private List<String> fields = List.of();

    @Override
    public void initialize(FoldedOf annotation, Member member, GeneratorCreationContext context) {
        fields = List.of(annotation.value());
    }

    @Override
    public Object generate(
            SharedSessionContractImplementor session, Object owner, Object currentValue, EventType eventType) {
        EntityPersister written = session.getEntityPersister(null, owner);
        Stream<String> texts = fields.stream().map(field -> (String) written.getPropertyValue(owner, field));
        return FoldedText.of(texts.toList());
    }

    @Override
    public EnumSet<EventType> getEventTypes() {
        return EventTypeSets.INSERT_AND_UPDATE;
    }
}
