package org.atrium.testing.inside;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Notes each SQL statement that Hibernate sends on a thread which somebody listens to. The server's start names it. */
public class StatementInspection implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** The SQL statements that work sends on this thread. */
    public static List<String> during(Runnable work) {
        listen();
        List<String> heard = HEARD.get();
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    static void listen() {
        HEARD.set(new ArrayList<>());
    }

    /** What was heard since, null if nobody listens to this thread. */
    static List<String> heard() {
        List<String> heard = HEARD.get();
        HEARD.remove();
        return heard;
    }

    @Override
    public String inspect(String sql) {
        List<String> heard = HEARD.get();
        if (heard != null) {
            heard.add(sql);
        }
        return sql;
    }
}
