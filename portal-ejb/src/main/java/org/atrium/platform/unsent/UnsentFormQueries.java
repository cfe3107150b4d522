package org.atrium.platform.unsent;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Queries on what is kept of forms; checked when compiled. */
interface UnsentFormQueries {

    EntityManager entityManager();

    @HQL("select content from UnsentForm"
            + " where browser = :browser and page = :page and owner = :owner and createdAt >= :since")
    Optional<String> content(String browser, String owner, String page, Instant since);

    @HQL("select count(*) from UnsentForm where browser = :browser")
    long count(String browser);

    /** The latest first. */
    @HQL("select id from UnsentForm where owner = :owner order by createdAt desc, id desc")
    List<Long> idsByOwner(String owner);

    @HQL("delete from UnsentForm where browser = :browser and page = :page")
    int delete(String browser, String page);

    @HQL("delete from UnsentForm where browser = :browser and owner = :owner")
    int deleteByOwner(String browser, String owner);

    @HQL("delete from UnsentForm where id in :ids")
    int deleteByIds(List<Long> ids);

    @HQL("delete from UnsentForm where createdAt < :before")
    int deleteOlder(Instant before);

    /** Of two that come at once for the same page, one. */
    default void insertOrUpdate(String browser, String owner, String page, String content, Instant now) {
        entityManager()
                .createNativeQuery("insert into unsent_form (id, browser, owner, page, content, created_at)"
                        + " values (nextval('unsent_form_seq'), :browser, :owner, :page, :content, :now)"
                        + " on conflict do nothing")
                .setParameter("browser", browser)
                .setParameter("owner", owner)
                .setParameter("page", page)
                .setParameter("content", content)
                .setParameter("now", now)
                .executeUpdate();
    }
}
