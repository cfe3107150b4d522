package org.atrium.platform.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.Session;

/**
 * Remembers in the database which indexes were filled to the end. Of two who fill one at the same time the later, who
 * has emptied it under the other's hands, says when it is whole.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndexFillings {

    @Inject
    private EntityManager entityManager;

    /** Names of the indexes that were filled to the end. */
    public Set<String> whole() {
        return new HashSet<>(entityManager
                .unwrap(Session.class)
                .createNativeQuery("select name from search_index where whole", String.class)
                .getResultList());
    }

    /** From now on an index is no longer whole. */
    public void begin(Collection<String> indexes, String filling) {
        indexes.stream().sorted().forEach(name -> {
            entityManager
                    .createNativeQuery("insert into search_index (name, filling, whole) values (:name, :filling, false)"
                            + " on conflict do nothing")
                    .setParameter("name", name)
                    .setParameter("filling", filling)
                    .executeUpdate();
            entityManager
                    .createNativeQuery("update search_index set filling = :filling, whole = false where name = :name")
                    .setParameter("name", name)
                    .setParameter("filling", filling)
                    .executeUpdate();
        });
    }

    /** An index is whole, if nobody began to fill it since. */
    public void end(Collection<String> indexes, String filling) {
        indexes.stream().sorted().forEach(name -> entityManager
                .createNativeQuery("update search_index set whole = true where name = :name and filling = :filling")
                .setParameter("name", name)
                .setParameter("filling", filling)
                .executeUpdate());
    }
}
