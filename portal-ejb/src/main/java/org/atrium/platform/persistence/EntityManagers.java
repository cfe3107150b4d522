package org.atrium.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Offers the portal's one persistence context for injection. */
@ApplicationScoped
class EntityManagers {

    @Produces
    @PersistenceContext(unitName = "atrium")
    private EntityManager entityManager;
}
