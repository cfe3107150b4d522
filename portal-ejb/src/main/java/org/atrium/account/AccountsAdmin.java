package org.atrium.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.PersonalRecord;
import org.atrium.audit.RecordList;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.LikePattern;

/** Administration of accounts: list, invite, change roles, suspend. Every change is audited. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class AccountsAdmin {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private AccountCreator accountCreator;

    @Inject
    private AccountMailer mailer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<RolesChanged> rolesChanged;

    /**
     * Accounts, newest first; their owners see who looked through them.
     *
     * @param query part of a name, or of an e-mail address in any spelling, null for all
     * @param staffOnly leave customers out
     */
    public Page<AccountRow> list(Viewer viewer, String query, boolean staffOnly, String cursor, int limit) {
        var from = Cursor.parse(cursor, 2);
        var rows = accounts.list(
                LikePattern.containing(query),
                LikePattern.containing(EmailAddress.keyOf(query)),
                staffOnly,
                from.map(at -> at.instant(0)).orElse(END_OF_TIME),
                from.map(at -> at.number(1)).orElse(0L),
                org.hibernate.query.Page.first(limit + 1));
        Page<Account> page = Page.of(rows, limit, account -> Cursor.of(account.createdAt(), account.id()));
        audit.recordListAccess(
                viewer.requireAccount().value(),
                RecordList.ACCOUNTS,
                page.items().stream().map(Account::id).toList());
        return page.map(AccountRow::of);
    }

    /** Refuses everybody but administrators, for pages that show nothing of anybody yet. */
    public void requireAdmin() {
        // The class's roles do it.
    }

    /** One account; its owner sees who looked at it. */
    public AccountRow read(Viewer viewer, String id) {
        Account account = require(id);
        audit.recordAccess(viewer.requireAccount().value(), PersonalRecord.ACCOUNT, account.email(), account.id());
        return AccountRow.of(account);
    }

    /**
     * Opens an account for somebody and mails them a link to set a password. Whom somebody invited before, and who has not
     * confirmed that yet, is mailed another link: name and roles of that invitation stay.
     */
    public Invitation invite(Viewer viewer, InvitationRequest request) {
        EmailAddress email = request.checked();
        mailer.requireDeliverable(email);
        AccountCreator.InvitedAccount invited = accountCreator
                .invite(email, request.displayName(), request.locale())
                .orElseThrow(() -> new InvalidInputException("email", "account.error.taken"));
        Account account = invited.account();
        if (invited.invitedBefore()) {
            recordAudit(viewer, "account.invite_again", account, null);
        } else {
            account.assignRoles(request.roles());
            recordAudit(viewer, "account.create", account, names(request.roles()));
        }
        mailer.sendLink(account, LinkPurpose.INVITATION, account.email());
        entityManager.flush();
        return new Invitation(AccountRow.of(account), invited.invitedBefore());
    }

    /**
     * Changes what a person may do, keeps them out or lets them in again.
     *
     * @param roles all their roles from now on, null to leave them
     * @param suspended whether they are kept out, which ends their sessions at once; null to leave it
     * @param reason why, for the trail; may be null
     * @param version the version the change started from, null to change whatever is there
     */
    public AccountRow update(
            Viewer viewer, String id, Set<Role> roles, Boolean suspended, String reason, Long version) {
        InputValidation.check(new ChangeReason(reason));
        Account account = require(id);
        entityManager.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        account.requireVersion(version);
        boolean lockedOut = Boolean.TRUE.equals(suspended) || roles != null && !roles.contains(Role.ADMIN);
        if (viewer.is(account.accountId()) && lockedOut) {
            throw new ConflictException("account.error.yourself");
        }
        if (roles != null) {
            changeRoles(viewer, account, roles);
        }
        if (suspended != null) {
            changeSuspension(viewer, account, suspended, reason);
        }
        entityManager.flush();
        rolesChanged.fire(new RolesChanged(
                account.accountId(), account.maySignIn() ? account.roles() : Set.of(), viewer.requireAccount()));
        return AccountRow.of(account);
    }

    private void changeRoles(Viewer viewer, Account account, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new InvalidInputException("roles", "input.NotEmpty");
        }
        if (!account.roles().equals(roles)) {
            recordAudit(viewer, "account.roles", account, names(account.roles()) + " → " + names(roles));
            account.assignRoles(roles);
        }
    }

    private void changeSuspension(Viewer viewer, Account account, boolean suspended, String reason) {
        if (suspended != (account.status() == AccountStatus.SUSPENDED)) {
            account.setSuspended(suspended);
            recordAudit(viewer, suspended ? "account.suspend" : "account.readmit", account, reason);
        }
        if (suspended) {
            accounts.endSessions(account, "");
            accounts.revokeLinks(account);
        }
    }

    private void recordAudit(Viewer viewer, String action, Account account, String detail) {
        audit.record(viewer.requireAccount().value(), action, account.email(), account.id(), detail);
    }

    private Account require(String publicId) {
        return accounts.byPublicId(publicId)
                .filter(account -> account.email() != null)
                .orElseThrow(UnknownObjectException::new);
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }

    /** An invitation that is being sent, and whether there was one already, whose name and roles it has. */
    public record Invitation(AccountRow account, boolean invitedBefore) {}

    private record ChangeReason(@Size(max = 1000) @BodyText String reason) {}
}
