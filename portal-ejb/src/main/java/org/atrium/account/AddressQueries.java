package org.atrium.account;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries on address books; checked when compiled. */
interface AddressQueries {

    EntityManager entityManager();

    @HQL("from PostalAddress where account.id = :account order by isDefault nulls last, id desc")
    List<PostalAddress> of(long account);

    @HQL("from PostalAddress where account.id = :account and publicId = :publicId")
    List<PostalAddress> one(long account, String publicId);

    @HQL("from PostalAddress where account = :account and isDefault = true")
    List<PostalAddress> defaultOf(Account account);

    @HQL("select count(*) from PostalAddress where account = :account")
    long count(Account account);
}
