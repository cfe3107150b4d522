package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;

/** Loads returns for the use cases, inside their transaction; a list takes two queries. */
@ApplicationScoped
class ReturnReader {

    /** The first key of a place in somebody's list. */
    private static final int TO_SEND = 0;

    private static final int OTHER = 1;

    @Inject
    private ReturnQueries returns;

    @Inject
    private ReturnFiles files;

    /** Whose it is, is asked with its number: another's takes no longer to be refused than one that is not there. */
    Return requireOwn(AccountId owner, String number) {
        return returns.ownByNumber(number, owner).orElseThrow(UnknownObjectException::new);
    }

    /** An account's own return, held until the transaction ends. */
    Return ownForUpdate(AccountId owner, String number) {
        if (returns.own(number, owner).isEmpty()) {
            throw new UnknownObjectException();
        }
        return returns.byNumberForUpdate(number)
                .filter(found -> owner.equals(found.account()))
                .orElseThrow(UnknownObjectException::new);
    }

    Return require(String number) {
        return returns.byNumber(number).orElseThrow(UnknownObjectException::new);
    }

    /** Any return, held until the transaction ends. */
    Return anyForUpdate(String number) {
        return returns.byNumberForUpdate(number).orElseThrow(UnknownObjectException::new);
    }

    /** Those first that their owner has to send, then the others; each newest first. */
    Page<ReturnDetails> listOf(AccountId owner, String cursor, int limit) {
        Optional<Cursor> place = Cursor.parse(cursor, 2);
        boolean begins = place.isEmpty() || place.get().number(0) == TO_SEND;
        long before = place.map(last -> last.number(1)).orElse(Long.MAX_VALUE);
        List<Long> toSend = begins ? returns.idsToSend(owner, before, first(limit + 1)) : List.of();
        List<Long> ids = new ArrayList<>(toSend);
        if (ids.size() <= limit) {
            ids.addAll(returns.idsNotToSend(owner, begins ? Long.MAX_VALUE : before, first(limit + 1 - ids.size())));
        }
        Page<Long> cut = Page.of(ids, limit, id -> Cursor.of(toSend.contains(id) ? TO_SEND : OTHER, id));
        List<Return> read = new ArrayList<>(read(cut.items()));
        read.sort(Comparator.comparingInt(each -> cut.items().indexOf(each.id())));
        return new Page<>(files.details(read), cut.next());
    }

    Page<ReturnDetails> listIn(Collection<ReturnStatus> statuses, String cursor, int limit) {
        return page(returns.idsIn(statuses, before(cursor), first(limit + 1)), limit);
    }

    List<ReturnSummary> newestOf(AccountId owner, int limit) {
        return read(returns.idsOf(owner, Long.MAX_VALUE, first(limit))).stream()
                .map(ReturnDetails::of)
                .map(ReturnSummary::of)
                .toList();
    }

    List<Return> ofOrder(String order) {
        return read(returns.idsOfOrder(order));
    }

    private Page<ReturnDetails> page(List<Long> ids, int limit) {
        Page<Long> cut = Page.of(ids, limit, Cursor::of);
        return new Page<>(files.details(read(cut.items())), cut.next());
    }

    private List<Return> read(List<Long> ids) {
        return ids.isEmpty() ? List.of() : returns.withLines(ids);
    }

    private static long before(String cursor) {
        return Cursor.parse(cursor, 1).map(place -> place.number(0)).orElse(Long.MAX_VALUE);
    }

    private static org.hibernate.query.Page first(int limit) {
        return org.hibernate.query.Page.first(limit);
    }
}
