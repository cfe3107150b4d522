package org.atrium.platform.outbox;

import java.util.regex.Pattern;

/**
 * A delivery failure for the log, with e-mail addresses redacted, because mail servers repeat the recipients in their
 * replies. Types, messages and stack traces of the failure and its causes are kept.
 */
public final class RedactedFailure extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * Anything on both sides of an at sign that is none of the signs it is put in; quoted, or a number, too. It is looked
     * for where a word begins alone, once for each.
     */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![^\\s<>()\\[\\],;:@])(?:\"[^\"@]{1,100}\"|[^\\s<>()\\[\\],;:@]++)"
                    + "@(?:\\[[^\\s\\]]{1,100}\\]|[^\\s<>()\\[\\],;:@]++)");

    private static final int MAX_CAUSES = 8;

    private RedactedFailure(String words, Throwable cause) {
        super(words, cause, false, true);
    }

    /** What is to be logged of a failure. */
    public static Throwable of(Throwable failure) {
        return copy(failure, MAX_CAUSES);
    }

    /** A text without e-mail addresses. */
    public static String redact(String text) {
        return ADDRESS.matcher(text).replaceAll("…@…");
    }

    private static Throwable copy(Throwable failure, int left) {
        if (failure == null || left == 0) {
            return null;
        }
        var copy = new RedactedFailure(redact(failure.toString()), copy(failure.getCause(), left - 1));
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }

    /** As the failure itself is told. */
    @Override
    public String toString() {
        return getMessage();
    }
}
