package org.atrium.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Keeps the SQL statements of every request that carries the header {@value #HEADER}, signing in included, in a file of
 * that name in the data folder. Timers and other requests are on threads of their own and do not count.
 */
@ApplicationScoped
public class CountedRequests {

    /** A header of requests that are to be counted; its value names the file. */
    public static final String HEADER = "X-Count-Statements";

    /** Where the statements of a counted request are written when it has ended. */
    public static Path file(String name) {
        return Path.of(System.getenv("PORTAL_DATA_DIR"), "statements", name);
    }

    void begins(@Observes @Initialized(RequestScoped.class) HttpServletRequest request) {
        if (request.getHeader(HEADER) != null) {
            StatementInspection.listen();
        }
    }

    void ends(@Observes @Destroyed(RequestScoped.class) HttpServletRequest request) throws IOException {
        String name = request.getHeader(HEADER);
        List<String> heard = StatementInspection.heard();
        if (name != null && heard != null) {
            Path file = file(name);
            Files.createDirectories(file.getParent());
            Path unfinished = Files.write(file.resolveSibling(name + ".part"), heard);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
