package org.atrium.escalation;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries on rules and on what they did; checked when compiled. */
interface EscalationQueries {

    EntityManager entityManager();

    @HQL("from EscalationRule order by category")
    List<EscalationRule> rules();

    @HQL("from EscalationRule where enabled = true order by category")
    List<EscalationRule> enabledRules();

    @HQL("from Escalation where threadId = :thread")
    List<Escalation> ofThread(long thread);
}
