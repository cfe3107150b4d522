package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;

/** Loads returns for the use cases, inside their transaction; a list takes two queries. */
@ApplicationScoped
class ReturnReader {

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

    Page<ReturnDetails> listOf(AccountId owner, String cursor, int limit) {
        return page(returns.idsOf(owner, before(cursor), first(limit + 1)), limit);
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
