package org.atrium.imports;

import java.util.Map;
import java.util.stream.Collectors;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.text.Texts;

/**
 * The result of importing a line.
 *
 * @param line its number
 * @param error why it was rejected, for the operator of the system that sent it; null unless it was
 */
public record LineOutcome(int line, LineStatus status, String error) {

    /** What can become of a line. */
    public enum LineStatus {
        /** It brought something new. */
        APPLIED,
        /** It is known already, or older than what is known. */
        UNCHANGED,
        /** It was not understood or not allowed. */
        REJECTED
    }

    public static LineOutcome applied(ImportLine line) {
        return new LineOutcome(line.number(), LineStatus.APPLIED, null);
    }

    public static LineOutcome unchanged(ImportLine line) {
        return new LineOutcome(line.number(), LineStatus.UNCHANGED, null);
    }

    /** A line refused in the words of the refusal, field by field where it names fields. */
    public static LineOutcome rejected(ImportLine line, PortalException refused) {
        return new LineOutcome(line.number(), LineStatus.REJECTED, describe(refused));
    }

    /** A line that could not be read at all. */
    public static LineOutcome unreadable(int line, String messageKey, Map<String, Object> arguments) {
        return new LineOutcome(line, LineStatus.REJECTED, texts().get(messageKey, arguments));
    }

    /** A line that made us fail; the cause is in the server's log. */
    public static LineOutcome failed(ImportLine line) {
        return new LineOutcome(line.number(), LineStatus.REJECTED, texts().get("imports.error.failed"));
    }

    private static String describe(PortalException refused) {
        return refused.errors().isEmpty()
                ? texts().get(refused.messageKey(), refused.arguments())
                : refused.errors().stream()
                        .map(LineOutcome::describe)
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private static String describe(FieldError error) {
        String message = texts().get(error.messageKey(), error.arguments());
        return error.field().isEmpty() ? message : error.field() + ": " + message;
    }

    private static Texts texts() {
        return Texts.in((String) null);
    }
}
