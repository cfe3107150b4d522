package org.atrium.account;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Queries on address books; checked when compiled. */
interface AddressQueries {

    EntityManager entityManager();

    @HQL("from PostalAddress where account.id = :account order by isDefault nulls last, id desc")
    List<PostalAddress> byAccount(long account);

    @HQL("from PostalAddress where account.id = :account order by id desc limit 1")
    Optional<PostalAddress> newest(long account);

    @HQL("from PostalAddress where account.id = :account and publicId = :publicId")
    Optional<PostalAddress> byPublicId(long account, String publicId);

    @HQL("from PostalAddress where account = :account and isDefault = true")
    Optional<PostalAddress> defaultOf(Account account);

    @HQL("select count(*) from PostalAddress where account = :account")
    long count(Account account);
}
