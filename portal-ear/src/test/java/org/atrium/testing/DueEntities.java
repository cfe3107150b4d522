package org.atrium.testing;

import org.atrium.testing.inside.DueNow;

/** What the portal does after a time, without that time: {@code Waiting.isOver("AnswerDigest")}. */
public final class DueEntities {

    private DueEntities() {}

    /** Whatever waits as an entity of this name is due now; the next tick takes it. */
    public static void makeDue(String entity) {
        Api.visitor().with(DueNow.HEADER, entity).get("/faq/categories").expect(200);
    }
}
