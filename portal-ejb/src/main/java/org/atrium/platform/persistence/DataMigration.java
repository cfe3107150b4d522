package org.atrium.platform.persistence;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;

/** A migration that is beyond SQL. Its number stands among those of the scripts. */
abstract class DataMigration implements JavaMigration {

    private final String number;
    private final String description;

    DataMigration(String number, String description) {
        this.number = number;
        this.description = description;
    }

    @Override
    public final MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(number);
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}
