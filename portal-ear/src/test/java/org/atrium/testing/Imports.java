package org.atrium.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.atrium.testing.inside.Eventually;

/** Files the merchant's system brings, taken in by jobs: {@code Imports.take("threads", documents)}. */
public final class Imports {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Imports() {}

    /** Brings documents of one kind, all of which must go in. */
    public static void importLines(String kind, List<Map<String, Object>> documents) {
        Answer done = importLines(kind, documents.stream().map(Api::json).collect(Collectors.joining("\n")));
        if (done.at("/applied").asInt() != documents.size()) {
            throw new AssertionError("Not all went in: " + done.body());
        }
    }

    /** Brings lines of one kind and waits until the job has ended; gives what it says then. */
    public static Answer importLines(String kind, String lines) {
        String job = Api.merchant()
                .send("POST", "/integration/" + kind, "application/x-ndjson", lines)
                .expect(202)
                .text("/job");
        return end(job);
    }

    /** Waits until a job has ended; gives what it says then. */
    public static Answer end(String job) {
        return Eventually.present("the end of job " + job, LIMIT, () -> Optional.of(
                        Api.merchant().get("/integration/jobs/" + job).expect(200))
                .filter(answer -> !answer.text("/status").equals("RUNNING")));
    }
}
