package org.atrium.forum.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries on what was imported before; checked when compiled. */
interface ImportQueries {

    EntityManager entityManager();

    @HQL("select importId from ForumThread where importId in :importIds")
    List<String> importedAmong(List<String> importIds);

    @HQL("from ImportAuthor where name in :names")
    List<ImportAuthor> importAuthors(List<String> names);
}
