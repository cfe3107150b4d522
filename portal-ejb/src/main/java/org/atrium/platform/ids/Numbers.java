package org.atrium.platform.ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Draws the short numbers people quote, such as {@code T-100042}, from a database sequence. */
@ApplicationScoped
public class Numbers {

    @Inject
    private EntityManager entityManager;

    /**
     * @param prefix what the number starts with, such as {@code T}
     * @param sequence name of the database sequence
     */
    public String next(String prefix, String sequence) {
        if (!sequence.matches("[a-z_]+")) {
            throw new IllegalArgumentException("No name of a sequence: " + sequence);
        }
        Object value = entityManager
                .createNativeQuery("select nextval('" + sequence + "')", Long.class)
                .getSingleResult();
        return prefix + "-" + value;
    }
}
