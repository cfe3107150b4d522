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
 * A customer's addresses. The first becomes the default; deleting the default makes the newest of the others the
 * default. Changes of one address book are serialized by a row lock on the account.
 */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class AddressBook {

    private static final int MAX_ADDRESSES = 100;
    private static final long DEFAULT_POSITION = Long.MAX_VALUE;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AddressQueries addresses;

    @Inject
    private Clock clock;

    /** All addresses of the viewer, the default first. */
    public List<AddressEntry> list(Viewer viewer) {
        return addresses.byAccount(viewer.requireAccount().value()).stream()
                .map(PostalAddress::entry)
                .toList();
    }

    /** A page of the viewer's addresses, the default first, then the newest. */
    public Page<AddressEntry> listPage(Viewer viewer, String cursor, int limit) {
        long before = Cursor.parse(cursor, 1).map(last -> last.number(0)).orElse(DEFAULT_POSITION);
        List<PostalAddress> rest = addresses.byAccount(viewer.requireAccount().value()).stream()
                .filter(address -> position(address) < before)
                .limit(limit + 1L)
                .toList();
        return Page.of(rest, limit, address -> Cursor.of(position(address))).map(PostalAddress::entry);
    }

    /** One address of the viewer. */
    public AddressEntry read(Viewer viewer, String id) {
        return require(viewer, id).entry();
    }

    /** Adds an address. */
    public AddressEntry add(Viewer viewer, AddressDetails details, boolean asDefault) {
        AddressDetails checked = details.checked();
        Account account = accountForUpdate(viewer);
        long before = addresses.count(account);
        if (before >= MAX_ADDRESSES) {
            throw new ConflictException("account.error.tooManyAddresses");
        }
        PostalAddress address =
                new PostalAddress(UuidCreator.getTimeOrderedEpoch().toString(), account, checked, clock.instant());
        if (asDefault || before == 0) {
            setDefault(account, address);
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
    public AddressEntry update(Viewer viewer, String id, AddressDetails details, boolean asDefault, Long version) {
        AddressDetails checked = details.checked();
        Account account = accountForUpdate(viewer);
        PostalAddress address = require(viewer, id);
        address.requireVersion(version);
        address.update(checked);
        if (asDefault && !address.isDefault()) {
            setDefault(account, address);
        }
        entityManager.flush();
        return address.entry();
    }

    /** Deletes an address. */
    public void delete(Viewer viewer, String id) {
        accountForUpdate(viewer);
        PostalAddress address = require(viewer, id);
        entityManager.remove(address);
        entityManager.flush();
        if (address.isDefault()) {
            addresses.newest(viewer.requireAccount().value()).ifPresent(PostalAddress::setDefault);
        }
    }

    /** Goes down from one address of the list to the next. */
    private static long position(PostalAddress address) {
        return address.isDefault() ? DEFAULT_POSITION - 1 : address.id();
    }

    private void setDefault(Account account, PostalAddress address) {
        addresses.defaultOf(account).ifPresent(PostalAddress::clearDefault);
        entityManager.flush();
        address.setDefault();
    }

    private PostalAddress require(Viewer viewer, String id) {
        return addresses.byPublicId(viewer.requireAccount().value(), id).orElseThrow(UnknownObjectException::new);
    }

    private Account accountForUpdate(Viewer viewer) {
        return entityManager.find(Account.class, viewer.requireAccount().value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** An address of the viewer. */
    public record AddressEntry(String id, AddressDetails address, boolean isDefault, long version) {}
}
