package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.atrium.account.CustomerDataVersion;
import org.atrium.platform.persistence.RowLocks;
import org.hibernate.query.Page;

/** Writes how orders stand by the newest rules. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OrderStateWriter {

    private static final int AT_ONCE = 200;

    @Inject
    private EntityManager entityManager;

    @Inject
    private OrderQueries orders;

    @Inject
    private OrderReader reader;

    @Inject
    private CustomerDataVersion dataVersion;

    /**
     * Decides again for some orders of older rules, and passes over what somebody else writes just now.
     *
     * @return how many orders
     */
    int decideAgain() {
        List<Long> outdated = orders.decidedByOlderRules(OrderStateDecision.RULES, Page.first(AT_ONCE));
        if (outdated.isEmpty()) {
            return 0;
        }
        List<Order> locked = RowLocks.orPass(entityManager
                        .createQuery("from CustomerOrder where id in :ids order by id", Order.class)
                        .setParameter("ids", outdated))
                .getResultList();
        if (locked.isEmpty()) {
            return 0;
        }
        orders.withLines(locked.stream().map(Order::id).toList());
        reader.withShipments(locked);
        locked.forEach(Order::decideState);
        dataVersion.bump(locked.stream().map(Order::account).toList());
        return locked.size();
    }
}
