package org.atrium.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;

/**
 * A person's addresses. The first becomes the default; another one can take its place, and when the default is deleted
 * the newest of the others does. Changes of one book wait for each other.
 */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class AddressBook {

    private static final int MOST = 100;
    private static final long FIRST = Long.MAX_VALUE;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AddressQueries addresses;

    @Inject
    private Clock clock;

    /** All addresses of the viewer, the default first. */
    public List<Entry> of(Viewer viewer) {
        return addresses.of(viewer.requireAccount().value()).stream()
                .map(PostalAddress::entry)
                .toList();
    }

    /** A page of the viewer's addresses, the default first, then the newest. */
    public Page<Entry> page(Viewer viewer, String cursor, int limit) {
        long before = Cursor.parse(cursor, 1).map(last -> last.number(0)).orElse(FIRST);
        List<PostalAddress> rest = addresses.of(viewer.requireAccount().value()).stream()
                .filter(address -> place(address) < before)
                .limit(limit + 1L)
                .toList();
        return Page.of(rest, limit, address -> Cursor.of(place(address))).map(PostalAddress::entry);
    }

    /** One address of the viewer. */
    public Entry one(Viewer viewer, String id) {
        return find(viewer, id).entry();
    }

    /** Adds an address. */
    public Entry add(Viewer viewer, AddressDetails details, boolean asDefault) {
        AddressDetails checked = details.checked();
        Account account = lock(viewer);
        long before = addresses.count(account);
        if (before >= MOST) {
            throw new ConflictException("account.error.tooManyAddresses");
        }
        PostalAddress address =
                new PostalAddress(UuidCreator.getTimeOrderedEpoch().toString(), account, checked, clock.instant());
        if (asDefault || before == 0) {
            makeDefault(account, address);
        }
        entityManager.persist(address);
        entityManager.flush();
        return address.entry();
    }

    /**
     * Changes an address. The default stays the default until another one is made it.
     *
     * @param version the version the change started from, null to change whatever is there
     */
    public Entry change(Viewer viewer, String id, AddressDetails details, boolean asDefault, Long version) {
        AddressDetails checked = details.checked();
        Account account = lock(viewer);
        PostalAddress address = find(viewer, id);
        address.requireVersion(version);
        address.describe(checked);
        if (asDefault && !address.isDefault()) {
            makeDefault(account, address);
        }
        entityManager.flush();
        return address.entry();
    }

    /** Deletes an address. */
    public void delete(Viewer viewer, String id) {
        lock(viewer);
        PostalAddress address = find(viewer, id);
        entityManager.remove(address);
        entityManager.flush();
        if (address.isDefault()) {
            addresses.of(viewer.requireAccount().value()).stream().findFirst().ifPresent(PostalAddress::makeDefault);
        }
    }

    /** Goes down from one address of the list to the next. */
    private static long place(PostalAddress address) {
        return address.isDefault() ? FIRST - 1 : address.id();
    }

    private void makeDefault(Account account, PostalAddress address) {
        addresses.defaultOf(account).forEach(PostalAddress::giveUpDefault);
        entityManager.flush();
        address.makeDefault();
    }

    private PostalAddress find(Viewer viewer, String id) {
        return addresses.one(viewer.requireAccount().value(), id).stream()
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
    }

    private Account lock(Viewer viewer) {
        return entityManager.find(Account.class, viewer.requireAccount().value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** An address as its owner sees it. */
    public record Entry(String id, AddressDetails address, boolean isDefault, long version) {}
}
