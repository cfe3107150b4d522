package org.atrium.testing;

import org.atrium.testing.inside.DueNow;

/** What the portal does after a time, without that time: {@code Waiting.isOver("AnswerDigest")}. */
public final class Waiting {

    private Waiting() {}

    /** Whatever waits as an entity of this name is due now; the next tick takes it. */
    public static void isOver(String entity) {
        Api.visitor().with(DueNow.HEADER, entity).get("/faq/categories").expect(200);
    }
}
