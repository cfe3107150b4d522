package org.atrium.forum.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries on threads and authors imported before; checked at compile time. */
interface ThreadImportQueries {

    EntityManager entityManager();

    @HQL("select importId from ForumThread where importId in :importIds")
    List<String> existingImportIds(List<String> importIds);

    @HQL("from ImportAuthor where name in :names")
    List<ImportAuthor> authorsByName(List<String> names);
}
