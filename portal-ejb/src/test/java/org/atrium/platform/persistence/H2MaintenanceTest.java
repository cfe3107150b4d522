package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2MaintenanceTest {

    private static final int COMMITS = 3000;
    private static final String WORDS = "Descale it. ".repeat(80);

    @TempDir
    private Path folder;

    @Test
    void databaseFileStaysSmall() throws Exception {
        long left = sizeAfterCommits("left", false);
        long kept = sizeAfterCommits("kept", true);
        assertThat(kept).isLessThan(5L * COMMITS * WORDS.length()).isLessThan(left / 2);
    }

    private long sizeAfterCommits(String name, boolean tidied) throws SQLException, IOException {
        String url = "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;RETENTION_TIME=0";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table post (id bigint primary key, thread bigint, words varchar)");
            statement.execute("create index post_thread on post (thread, id)");
            statement.execute("create table thread (id bigint primary key, posts bigint)");
            statement.execute("insert into thread select x, 0 from system_range(0, 999)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into post values (?, ?, ?)");
                    PreparedStatement count =
                            connection.prepareStatement("update thread set posts = posts + 1 where id = ?")) {
                for (int i = 0; i < COMMITS; i++) {
                    long thread = i * 7919L % 1000;
                    insert.setLong(1, i);
                    insert.setLong(2, thread);
                    insert.setString(3, WORDS);
                    insert.executeUpdate();
                    count.setLong(1, thread);
                    count.executeUpdate();
                    connection.commit();
                    if (tidied && i % 200 == 0) {
                        H2Maintenance.compact(H2Maintenance.storeOf(connection.unwrap(JdbcConnection.class)));
                    }
                }
            }
            return Files.size(folder.resolve(name + ".mv.db"));
        }
    }
}
