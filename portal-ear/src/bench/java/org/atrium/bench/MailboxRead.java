package org.atrium.bench;

/**
 * How soon a mailbox was emptied.
 *
 * @param mails that were in it, each with a document
 * @param seconds from the first until none was left
 * @param spent milliseconds of processor time of the server and its database until it was at rest again
 */
record MailboxRead(int mails, double seconds, long spent) {

    double rate() {
        return mails / seconds;
    }

    /** Milliseconds of processor time for one. */
    double cost() {
        return (double) spent / mails;
    }
}
