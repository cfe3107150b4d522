package org.atrium.bench;

/** What the load does, in this order; the writing comes last, so that it changes no other figure. */
enum Scenario {
    STATIC_FILE("static file of 10 KB", 0),
    THREAD_PAGE("thread page, any of all, for the first time", Scenario.PAGE),
    POPULAR_THREAD_PAGE("thread page, one of the latest 200", Scenario.PAGE),
    CATEGORY_PAGE("category page", Scenario.PAGE),
    FAQ_SEARCH("FAQ search", Scenario.JSON),
    SUGGESTIONS("suggestions", Scenario.JSON),
    ORDER_LIST("order list of a customer", Scenario.JSON),
    ORDER("order of a customer", Scenario.JSON),
    STATIC_FILE_AGAIN("static file of 10 KB, again", 0),
    REPLY("posting a reply", 0);

    private static final double PAGE = 0.09;
    private static final double JSON = 0.35;

    private final String words;
    private final double bar;

    Scenario(String words, double bar) {
        this.words = words;
        this.bar = bar;
    }

    String words() {
        return words;
    }

    /** The part of the static file's rate it should reach; 0 for none. */
    double bar() {
        return bar;
    }

    boolean isStatic() {
        return this == STATIC_FILE || this == STATIC_FILE_AGAIN;
    }
}
