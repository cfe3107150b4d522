package org.atrium.platform.persistence;

import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;

/** Hibernate dialects whose exceptions contain no row values. */
public final class PortalDialects implements DialectResolver {

    private static final long serialVersionUID = 1L;

    @Override
    public Dialect resolveDialect(DialectResolutionInfo database) {
        return switch (database.getDatabaseName()) {
            case "H2" -> new BuiltIn(database);
            case "PostgreSQL" -> new PostgreSql(database);
            default -> null;
        };
    }

    private static final class BuiltIn extends H2Dialect {

        BuiltIn(DialectResolutionInfo database) {
            super(database);
        }

        @Override
        public SQLExceptionConversionDelegate buildSQLExceptionConversionDelegate() {
            return RedactedSqlErrors.of(this, super.buildSQLExceptionConversionDelegate());
        }
    }

    private static final class PostgreSql extends PostgreSQLDialect {

        PostgreSql(DialectResolutionInfo database) {
            super(database);
        }

        @Override
        public SQLExceptionConversionDelegate buildSQLExceptionConversionDelegate() {
            return RedactedSqlErrors.of(this, super.buildSQLExceptionConversionDelegate());
        }
    }
}
