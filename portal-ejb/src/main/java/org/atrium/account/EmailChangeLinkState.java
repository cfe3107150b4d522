package org.atrium.account;

/** What the link of an e-mail change means for the viewer who opens it. */
public enum EmailChangeLinkState {
    /** It does not work, or not any more. */
    VOID,

    /** Opened by somebody who is not signed in: it changes the account that asked for it, which they are not told. */
    OF_SOME_ACCOUNT,

    /** Opened by who asked for it. */
    OF_OWN_ACCOUNT,

    /** Opened by somebody who is signed in to another account. */
    OF_ANOTHER_ACCOUNT;

    static EmailChangeLinkState of(Viewer viewer, AccountId account) {
        if (!viewer.isSignedIn()) {
            return OF_SOME_ACCOUNT;
        }
        return viewer.is(account) ? OF_OWN_ACCOUNT : OF_ANOTHER_ACCOUNT;
    }
}
