package org.atrium.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InvalidInputException;

/** The viewer's own profile: name, phone, language, time zone and preferred channel. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Profile {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private AddressQueries addresses;

    @Inject
    private ReservedStaffNames reservedNames;

    @Inject
    private Event<DisplayNameChanging> nameChanging;

    @Inject
    private Event<TimeZoneChanged> zoneChanged;

    /** What the viewer's own profile page shows. */
    public ProfileView read(Viewer viewer) {
        return ProfileView.of(
                entityManager.find(Account.class, viewer.requireAccount().value()));
    }

    /**
     * Changes the viewer's details. Changes of the same person wait for each other, so that each starts from the last.
     *
     * @param version the version the change started from, null to change whatever is there
     * @param change makes the new details from those that are there
     * @throws ConflictException if their name changes that the community reads, while they may not write there
     */
    public ProfileView update(Viewer viewer, Long version, UnaryOperator<ProfileDetails> change) {
        long id = viewer.requireAccount().value();
        accounts.selectForUpdate(List.of(id));
        Account account = entityManager.find(Account.class, id);
        account.requireVersion(version);
        ProfileDetails next = change.apply(ProfileDetails.of(account)).checked(phoneRegion(account));
        requireAllowedName(account, next.displayName());
        boolean moved = !next.timeZone().equals(account.timeZone());
        if (account.isPhoneVerified() && !Objects.equals(account.phone(), next.phone())) {
            accounts.deleteIdentity(
                    new SenderIdentity("PHONE", account.phone(), account.phone()).key(), account.accountId());
        }
        account.update(next);
        entityManager.flush();
        if (moved) {
            zoneChanged.fire(new TimeZoneChanged(account.accountId(), ZoneId.of(next.timeZone())));
        }
        return ProfileView.of(account);
    }

    /** A name that was theirs before the rule may stay until they choose another. */
    private void requireAllowedName(Account account, String name) {
        if (name.equals(account.displayName())) {
            return;
        }
        if (account.isStaff()) {
            DisplayNamePolicy.findError(name, true).ifPresent(wrong -> {
                throw new InvalidInputException(List.of(wrong));
            });
        } else {
            nameChanging.fire(new DisplayNameChanging(account.accountId()));
            reservedNames.requireNotReserved(name);
        }
    }

    /** The country a number without a country code is read by: the default address's, else the language's. */
    private String phoneRegion(Account account) {
        return addresses.defaultOf(account).map(PostalAddress::country).orElse(null);
    }

    /** An account as its owner reads it, and the version of its row. */
    public record ProfileView(ProfileDetails.OwnAccountView account, long version) {

        static ProfileView of(Account account) {
            return new ProfileView(ProfileDetails.OwnAccountView.of(account), account.version());
        }
    }
}
