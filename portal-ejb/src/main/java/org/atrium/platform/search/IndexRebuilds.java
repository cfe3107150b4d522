package org.atrium.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.Session;

/**
 * Records in the database which indexes are completely built. If two nodes rebuild one concurrently, the later one,
 * which emptied it, decides when it is complete.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class IndexRebuilds {

    @Inject
    private EntityManager entityManager;

    /** Names of the indexes that were filled to the end. */
    Set<String> completeIndexes() {
        return new HashSet<>(entityManager
                .unwrap(Session.class)
                .createNativeQuery("select name from search_index where complete", String.class)
                .getResultList());
    }

    /** Marks an index incomplete. */
    void start(Collection<String> indexes, String rebuildId) {
        indexes.stream().sorted().forEach(name -> {
            entityManager
                    .createNativeQuery(
                            "insert into search_index (name, rebuild_id, complete) values (:name, :rebuildId, false)"
                                    + " on conflict do nothing")
                    .setParameter("name", name)
                    .setParameter("rebuildId", rebuildId)
                    .executeUpdate();
            entityManager
                    .createNativeQuery(
                            "update search_index set rebuild_id = :rebuildId, complete = false where name = :name")
                    .setParameter("name", name)
                    .setParameter("rebuildId", rebuildId)
                    .executeUpdate();
        });
    }

    /** Marks an index complete unless another rebuild started. */
    void complete(Collection<String> indexes, String rebuildId) {
        indexes.stream().sorted().forEach(name -> entityManager
                .createNativeQuery(
                        "update search_index set complete = true where name = :name and rebuild_id = :rebuildId")
                .setParameter("name", name)
                .setParameter("rebuildId", rebuildId)
                .executeUpdate());
    }
}
