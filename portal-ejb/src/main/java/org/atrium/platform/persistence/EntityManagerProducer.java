package org.atrium.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Produces the entity manager for injection. */
@ApplicationScoped
class EntityManagerProducer {

    @Produces
    @PersistenceContext(unitName = "atrium")
    private EntityManager entityManager;
}
