package org.atrium.account;

/** The roles of the domain; session beans allow them by name. */
public enum Role {
    /** Uses the shop's portal. */
    CUSTOMER,
    /** Reviews texts of the community. */
    MODERATOR,
    /** Handles tickets and returns. */
    AGENT,
    /** Administers accounts, categories and rules; may do all of the above. */
    ADMIN;

    /** Names for {@code @RolesAllowed}, which takes constants only. */
    public static final class Names {
        public static final String CUSTOMER = "CUSTOMER";
        public static final String MODERATOR = "MODERATOR";
        public static final String AGENT = "AGENT";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }

    /** Whether people with this role work for the company. */
    public boolean isStaff() {
        return this != CUSTOMER;
    }
}
