package org.atrium.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.persistence.FoldedOf;
import org.atrium.platform.persistence.VersionedObject;
import org.hibernate.annotations.BatchSize;

/**
 * An account of the portal. {@code PENDING} when registered or invited, {@code ACTIVE} once the e-mail address is
 * verified, {@code SUSPENDED} and back by an administrator. A contact wrote to support and has no password yet.
 * Placeholder accounts are the authors of imported texts and never sign in.
 */
@Entity
class Account extends VersionedObject {

    private String publicId;
    private String email;
    private String emailKey;
    private String displayName;
    private String fullName;

    @FoldedOf({"displayName", "fullName", "email", "emailKey"})
    private String folded;

    private String phone;

    /** When they showed that the number is theirs; null for never. */
    private Instant phoneVerifiedAt;

    private String locale;
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private PreferredChannel preferredChannel;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    private String passwordHash;
    private Instant createdAt;
    private Instant verifiedAt;

    /** Since when a registration waits for whose address it is; null for who confirmed it, and for who was invited. */
    private Instant unconfirmedSince;

    /** Whether a mail is all that says what a contact is called: anybody can write one. */
    private boolean nameFromMail;

    /** When a contact that a mail made goes, unless something is theirs by then; null for everybody else. */
    private Instant unusedAfter;

    /** Moved by {@link CustomerDataVersion} alone. */
    @Column(insertable = false, updatable = false)
    private long customerDataVersion;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    private Account(
            String publicId, String displayName, String locale, String timeZone, AccountStatus status, Instant now) {
        this.publicId = publicId;
        this.displayName = displayName;
        this.locale = locale == null ? "en" : locale;
        this.timeZone = timeZone;
        this.preferredChannel = PreferredChannel.EMAIL;
        this.status = status;
        this.createdAt = now;
    }

    /** Somebody known by a telephone number or a name in another network alone: nobody can write to them by mail. */
    static Account contactWithoutEmail(String publicId, RegistrationDetails details, String phone, Instant now) {
        Account account = new Account(
                publicId, details.displayName(), details.locale(), details.timeZone(), AccountStatus.CONTACT, now);
        account.phone = phone;
        account.roles.add(Role.CUSTOMER);
        return account;
    }

    /** Somebody who asked for an account and has not yet shown that the address is theirs. */
    static Account register(String publicId, EmailAddress email, RegistrationDetails details, Instant now) {
        Account account = new Account(
                publicId, details.displayName(), details.locale(), details.timeZone(), AccountStatus.PENDING, now);
        account.email = email.value();
        account.emailKey = email.key();
        account.passwordHash = details.passwordHash();
        account.unconfirmedSince = now;
        account.roles.add(Role.CUSTOMER);
        return account;
    }

    /** The nameless author of imported texts. */
    static Account placeholder(String publicId, String displayName, Instant now) {
        return new Account(publicId, displayName, "en", "UTC", AccountStatus.PLACEHOLDER, now);
    }

    /** The address is theirs: verified by the mailed link, or vouched for by an administrator. */
    void verify(Instant now) {
        if (status == AccountStatus.PENDING || status == AccountStatus.CONTACT) {
            transitionTo(AccountStatus.ACTIVE);
        }
        if (verifiedAt == null) {
            verifiedAt = now;
        }
        unconfirmedSince = null;
    }

    /**
     * The address is theirs, but they asked for no account: they wrote to support. A registration that waits for its
     * confirmation may be somebody else's, so the name they write by counts; it can still be confirmed.
     */
    void becomeContact(RegistrationDetails details) {
        if (!isContact()) {
            transitionTo(AccountStatus.CONTACT);
        }
        displayName = details.displayName();
        locale = details.locale();
        timeZone = details.timeZone();
        unconfirmedSince = null;
        nameFromMail = false;
    }

    /**
     * A mail came from the address, or names it: nothing shows that it is theirs.
     *
     * @param unused when the contact goes, unless something is theirs by then
     */
    void becomeContactOfMail(RegistrationDetails details, Instant unused) {
        becomeContact(details);
        nameFromMail = true;
        unusedAfter = unused;
    }

    /** They wrote by that name themselves; a name they confirmed stays. */
    void adoptNameOfOwnMail(String name) {
        if (isContact() && nameFromMail && passwordHash == null) {
            displayName = name;
        }
    }

    /** When it is to be asked again whether anything is theirs; null for never. */
    void keepUntil(Instant unused) {
        unusedAfter = unused;
    }

    /** Another account has shown that the address of this contact or invitation is its own, and has its tickets now. */
    void join() {
        transitionTo(AccountStatus.ERASED);
        email = null;
        emailKey = null;
    }

    /** Whether an address is the account's, and its owner has shown so: they alone may have chosen the name. */
    boolean hasVerifiedEmail(String address) {
        return verifiedAt != null && address.equals(email);
    }

    /** Nobody has shown yet that the address is theirs, and nobody vouches for it. */
    void markUnconfirmed(Instant since) {
        unconfirmedSince = since;
    }

    /** An administrator knows whose it is: it waits for its owner, and for no registration. */
    void markInvited() {
        unconfirmedSince = null;
        if (isContact()) {
            transitionTo(AccountStatus.PENDING);
        }
    }

    /** Adopts name, language, time zone and password of the registration whose link was used. */
    void adoptRegistration(RegistrationDetails details) {
        displayName = Objects.requireNonNullElse(details.displayName(), displayName);
        locale = Objects.requireNonNullElse(details.locale(), locale);
        timeZone = Objects.requireNonNullElse(details.timeZone(), timeZone);
        passwordHash = details.passwordHash();
    }

    void transitionTo(AccountStatus next) {
        if (!status.canTransitionTo(next)) {
            throw new ConflictException("account.error.status", Map.of("from", status.name(), "to", next.name()));
        }
        status = next;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    void changeEmail(EmailAddress newEmail, Instant now) {
        email = newEmail.value();
        emailKey = newEmail.key();
        verifiedAt = now;
    }

    /** Somebody else has shown that the address is theirs; it stays readable, but leads here no more. */
    void releaseEmail() {
        emailKey = null;
    }

    void update(ProfileDetails details) {
        displayName = details.displayName();
        fullName = details.fullName();
        if (!Objects.equals(phone, details.phone())) {
            phoneVerifiedAt = null;
        }
        phone = details.phone();
        locale = details.locale();
        timeZone = details.timeZone();
        preferredChannel = details.preferredChannel();
    }

    /** The number is theirs: a code that was sent to it came back. */
    void verifyPhone(Instant now) {
        phoneVerifiedAt = now;
    }

    boolean isPhoneVerified() {
        return phoneVerifiedAt != null;
    }

    void disableMails() {
        if (preferredChannel == PreferredChannel.EMAIL) {
            preferredChannel = PreferredChannel.IN_APP;
        }
    }

    void assignRoles(Set<Role> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
        if (isStaff()) {
            markInvited();
        }
    }

    /** Bars the person from signing in, or lets them in again. */
    void setSuspended(boolean suspended) {
        AccountStatus next = suspended ? AccountStatus.SUSPENDED : AccountStatus.ACTIVE;
        if (status != next) {
            transitionTo(next);
        }
    }

    /** What others know of the person, and try first when they guess. */
    List<String> guessableWords() {
        return Stream.of(email, displayName, fullName, phone)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A mark of what lets the person in: another one once the address or the password changes. */
    String credentialsFingerprint() {
        return new SecretToken(emailKey + "\n" + passwordHash).hash();
    }

    /**
     * Whether whoever shows that the address is theirs may say who they are and by what they sign in. Whom an
     * administrator invited, or is to work for the company, was written to already: a registration in their name may be
     * somebody else's.
     */
    boolean acceptsRegistrations() {
        return status == AccountStatus.PENDING && unconfirmedSince != null || isContact();
    }

    /** Whether they wrote to support without an account. */
    boolean isContact() {
        return status == AccountStatus.CONTACT;
    }

    /** Whether nobody has shown yet that the address is theirs: whoever does first has it. */
    boolean isUnverified() {
        return status == AccountStatus.PENDING && verifiedAt == null;
    }

    /** Whether links to set its password or address work: nobody does so for an account that is kept out. */
    boolean acceptsLinks() {
        return status == AccountStatus.ACTIVE || status == AccountStatus.PENDING;
    }

    boolean maySignIn() {
        return status == AccountStatus.ACTIVE;
    }

    /** Whether the person works for the company. */
    boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    AccountId accountId() {
        return new AccountId(id());
    }

    Viewer asViewer() {
        return new Viewer(accountId(), roles);
    }

    AccountSummary summary() {
        return new AccountSummary(
                accountId(),
                publicId,
                displayName,
                email,
                phone,
                locale,
                ZoneId.of(timeZone),
                preferredChannel,
                status,
                verifiedAt != null,
                roles);
    }

    String publicId() {
        return publicId;
    }

    String email() {
        return email;
    }

    String emailKey() {
        return emailKey;
    }

    String displayName() {
        return displayName;
    }

    String fullName() {
        return fullName;
    }

    String phone() {
        return phone;
    }

    String locale() {
        return locale;
    }

    String timeZone() {
        return timeZone;
    }

    PreferredChannel preferredChannel() {
        return preferredChannel;
    }

    AccountStatus status() {
        return status;
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
