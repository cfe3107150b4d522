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
 * What a database refused, without the words of the row: those may be somebody's address, and the text of an exception
 * ends up in logs. State, code and the constraint's name stay.
 */
final class DiscreetRefusals {

    private static final Pattern BATCH = Pattern.compile("^Batch entry .* was aborted: ", Pattern.DOTALL);
    /** A quote inside is written twice, so that the words on both sides of it count as quoted. */
    private static final Pattern QUOTED = Pattern.compile("'[^']*(?:'|$)");

    private static final Pattern KEY = Pattern.compile(" VALUES .*| \\(CAST\\(.*", Pattern.DOTALL);
    private static final String DATA_EXCEPTION = "22";
    private static final int LONGEST_CHAIN = 5;

    private DiscreetRefusals() {}

    /** Converts as the dialect does, from exceptions that name no values. */
    static SQLExceptionConversionDelegate of(Dialect dialect, SQLExceptionConversionDelegate itsOwn) {
        var converter = new StandardSQLExceptionConverter(
                itsOwn, new SQLExceptionTypeDelegate(dialect), new SQLStateConversionDelegate(dialect));
        return (refused, message, sql) -> converter.convert(discreet(refused), message, sql);
    }

    static SQLException discreet(SQLException refused) {
        SQLException first = copy(refused);
        SQLException last = first;
        SQLException next = refused.getNextException();
        for (int i = 0; next != null && i < LONGEST_CHAIN; i++) {
            SQLException copy = copy(next);
            last.setNextException(copy);
            last = copy;
            next = next.getNextException();
        }
        return first;
    }

    private static SQLException copy(SQLException refused) {
        var copy = new SQLException(
                words(refused.getMessage(), refused.getSQLState()), refused.getSQLState(), refused.getErrorCode());
        copy.setStackTrace(refused.getStackTrace());
        return copy;
    }

    private static String words(String message, String state) {
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
