package org.atrium.platform.ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.Session;

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
        return next(prefix, sequence, 1).get(0);
    }

    /** So many of them, by one statement. */
    public List<String> next(String prefix, String sequence, int count) {
        if (!sequence.matches("[a-z_]+")) {
            throw new IllegalArgumentException("No name of a sequence: " + sequence);
        }
        if (count == 0) {
            return List.of();
        }
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery("select nextval('" + sequence + "') from unnest(:places)", Long.class)
                .setParameter("places", IntStream.range(0, count).boxed().toArray(Integer[]::new))
                .getResultList()
                .stream()
                .map(value -> prefix + "-" + value)
                .toList();
    }
}
