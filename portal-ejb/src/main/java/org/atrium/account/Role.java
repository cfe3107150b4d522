package org.atrium.account;

/** What a person may do, by the roles of the domain. The names are those session beans allow. */
public enum Role {
    CUSTOMER,
    MODERATOR,
    AGENT,
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
