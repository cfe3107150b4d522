package org.atrium.forum.category;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Queries on categories; checked at compile time. */
interface ForumCategoryQueries {

    EntityManager entityManager();

    @HQL("from ForumCategory order by position, id")
    List<ForumCategory> all();

    @HQL("from ForumCategory where slug = :slug")
    Optional<ForumCategory> bySlug(String slug);

    @HQL("update ForumCategory set threads = threads + :threads, solved = solved + :solved where id = :category")
    int addToCounters(long category, int threads, int solved);

    /** The first category; nothing where another node that starts at the same time was quicker. */
    default int insertDefault(ForumCategory category) {
        ForumCategoryView seen = category.view();
        return entityManager()
                .createNativeQuery("insert into forum_category (id, version, slug, name, description, color, queue,"
                        + " position, requires_review) values (nextval('forum_category_seq'), 0, :slug, :name,"
                        + " :description, :color, :queue, 0, false) on conflict do nothing")
                .setParameter("slug", seen.slug())
                .setParameter("name", seen.name())
                .setParameter("description", seen.description())
                .setParameter("color", seen.color())
                .setParameter("queue", category.queue())
                .executeUpdate();
    }
}
