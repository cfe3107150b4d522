package org.atrium.platform.persistence;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.dialect.Dialect;
import org.hibernate.exception.internal.SQLExceptionTypeDelegate;
import org.hibernate.exception.internal.SQLStateConversionDelegate;
import org.hibernate.exception.internal.StandardSQLExceptionConverter;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;

/**
 * Removes row values from database exceptions, because they may be personal data and exceptions are logged. SQL state,
 * code and constraint name are kept.
 */
final class RedactedSqlErrors {

    private static final Pattern BATCH = Pattern.compile("^Batch entry .* was aborted: ", Pattern.DOTALL);
    /** A quote inside is written twice, so that the words on both sides of it count as quoted. */
    private static final Pattern QUOTED = Pattern.compile("'[^']*(?:'|$)");

    private static final Pattern KEY = Pattern.compile(" VALUES .*| \\(CAST\\(.*", Pattern.DOTALL);
    private static final String DATA_EXCEPTION = "22";
    private static final int MAX_CAUSES = 5;

    private RedactedSqlErrors() {}

    /** Converts as the dialect does, from exceptions that name no values. */
    static SQLExceptionConversionDelegate of(Dialect dialect, SQLExceptionConversionDelegate itsOwn) {
        var converter = new StandardSQLExceptionConverter(
                itsOwn, new SQLExceptionTypeDelegate(dialect), new SQLStateConversionDelegate(dialect));
        return (refused, message, sql) -> {
            SQLException discreet = redacted(refused);
            return converter.convert(discreet, about(message, refused, discreet), sql);
        };
    }

    /** What Hibernate says of it, which repeats the words of the exception. */
    private static String about(String message, SQLException refused, SQLException discreet) {
        return message == null || refused.getMessage() == null
                ? message
                : message.replace(refused.getMessage(), discreet.getMessage());
    }

    static SQLException redacted(SQLException refused) {
        SQLException first = copy(refused);
        SQLException last = first;
        SQLException next = refused.getNextException();
        for (int i = 0; next != null && i < MAX_CAUSES; i++) {
            SQLException copy = copy(next);
            last.setNextException(copy);
            last = copy;
            next = next.getNextException();
        }
        return first;
    }

    private static SQLException copy(SQLException refused) {
        var copy = new SQLException(
                redactMessage(refused.getMessage(), refused.getSQLState()),
                refused.getSQLState(),
                refused.getErrorCode());
        copy.setStackTrace(refused.getStackTrace());
        return copy;
    }

    private static String redactMessage(String message, String state) {
        if (message == null) {
            return "";
        }
        if (state != null && state.startsWith(DATA_EXCEPTION)) {
            return "The database refused a value (" + state + ")";
        }
        String own = BATCH.matcher(message).replaceFirst("");
        String line = own.lines().findFirst().orElse("");
        return KEY.matcher(QUOTED.matcher(line).replaceAll(Matcher.quoteReplacement("'…'")))
                .replaceFirst("");
    }
}
