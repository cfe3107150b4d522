package org.atrium.testing;

/** The review queue as a moderator works it: {@code Review.of(post)}. */
public final class Review {

    private Review() {}

    /** The number of the item of a post in the queue; fails if it does not wait. */
    public static String of(String post) {
        return Api.as(Person.MODERATOR).all("/moderation/queue?limit=100").stream()
                .filter(item -> item.at("/post").asText().equals(post))
                .map(item -> item.at("/id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Post " + post + " does not wait for review"));
    }

    /** Claims and judges a post as the demo moderator. */
    public static void judge(String post, String action, String rule, String note) {
        Api moderator = Api.as(Person.MODERATOR);
        String item = of(post);
        moderator.post("/moderation/queue/" + item + "/claim").expect(200);
        moderator
                .post("/moderation/queue/" + item + "/verdict", Json.of("action", action, "rule", rule, "note", note))
                .expect(204);
    }

    /** Lets a post be read by everybody. */
    public static void approve(String post) {
        judge(post, "APPROVE", null, null);
    }
}
