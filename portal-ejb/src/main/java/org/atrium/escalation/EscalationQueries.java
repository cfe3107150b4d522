package org.atrium.escalation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Queries on escalations and their rules; checked at compile time. */
interface EscalationQueries {

    EntityManager entityManager();

    @HQL("from EscalationRule order by category")
    List<EscalationRule> rules();

    @HQL("from EscalationRule where enabled = true order by category")
    List<EscalationRule> enabledRules();

    @HQL("from Escalation where threadId = :thread")
    Optional<Escalation> byThread(long thread);
}
