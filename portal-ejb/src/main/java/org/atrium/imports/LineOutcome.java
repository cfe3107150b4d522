package org.atrium.imports;

import java.util.List;
import java.util.Map;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.text.Texts;

/**
 * What became of a line.
 *
 * @param line its number
 * @param error why it was rejected, for the operator of the system that sent it; null unless it was
 */
public record LineOutcome(int line, Verdict verdict, String error) {

    /** What can become of a line. */
    public enum Verdict {
        /** It brought something new. */
        APPLIED,
        /** It is known already, or older than what is known. */
        UNCHANGED,
        /** It was not understood or not allowed. */
        REJECTED
    }

    public static LineOutcome applied(ImportLine line) {
        return new LineOutcome(line.number(), Verdict.APPLIED, null);
    }

    public static LineOutcome unchanged(ImportLine line) {
        return new LineOutcome(line.number(), Verdict.UNCHANGED, null);
    }

    /** A line refused in the words of the refusal, field by field where it names fields. */
    public static LineOutcome rejected(ImportLine line, PortalException refused) {
        return new LineOutcome(line.number(), Verdict.REJECTED, words(refused));
    }

    /** A line that could not be read at all. */
    public static LineOutcome unreadable(int line, String messageKey, Map<String, Object> arguments) {
        return new LineOutcome(line, Verdict.REJECTED, texts().get(messageKey, arguments));
    }

    /** A line that made us fail; the cause is in the server's log. */
    public static LineOutcome failed(ImportLine line) {
        return new LineOutcome(line.number(), Verdict.REJECTED, texts().get("imports.error.failed"));
    }

    private static String words(PortalException refused) {
        List<FieldError> fields = List.of();
        if (refused instanceof InvalidInputException invalid) {
            fields = invalid.errors();
        } else if (refused instanceof ConflictException conflict) {
            fields = conflict.reasons();
        }
        return fields.isEmpty()
                ? texts().get(refused.messageKey(), refused.arguments())
                : String.join(
                        " ", fields.stream().map(LineOutcome::words).distinct().toList());
    }

    private static String words(FieldError error) {
        String message = texts().get(error.messageKey(), error.arguments());
        return error.field().isEmpty() ? message : error.field() + ": " + message;
    }

    private static Texts texts() {
        return Texts.in((String) null);
    }
}
