package org.atrium.platform.persistence;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;

/**
 * Base of all entities: an id from the sequence {@code <table>_seq} in blocks of 50, so that inserts can be batched. In
 * the index it serves as the last sort key.
 */
@MappedSuperclass
public abstract class PersistentObject {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @GenericField(name = "number", sortable = Sortable.YES, projectable = Projectable.YES)
    private Long id;

    /** The number, null until the entity is persisted. */
    public Long id() {
        return id;
    }
}
