package org.atrium.bench;

import java.util.Arrays;
import java.util.List;

/** What the load does, in this order; the writing comes last, so that it changes no other figure. */
enum Scenario {
    THREAD_SIGNED_IN("thread page, signed in, any of all", Part.ALL, 0.10, true),
    THREAD_FIRST_TIME("thread page, visitor, never asked before", Part.ALL, 0.10, true),
    THREAD_POSTS("posts of any thread by API", Part.ALL, 0.40, true),
    HOME("home of a customer", Part.ALL, 0.12, true),
    ORDER_PAGE("order page of a customer", Part.ALL, 0.12, true),
    ORDERS_PAGE("orders page of a customer", Part.ALL, 0.12, true),
    TICKETS_PAGE("tickets page of a customer", Part.ALL, 0.12, true),
    DESK_LIST("desk list page", Part.ALL, 0.12, true),
    DESK_TICKET("desk ticket page", Part.ALL, 0.08, true),
    DESK_TICKET_API("desk ticket by API", Part.ALL, 0.35, true),
    NEW_SEARCH("search never asked before", Part.ALL, 0.12, true),
    NEW_SUGGESTIONS("suggestions never asked before", Part.ALL, 0.12, true),
    POPULAR_THREAD_PAGE("thread page, visitor, one of the latest 200", Part.ALL, 0.09, false),
    CATEGORY_PAGE("category page, visitor", Part.ALL, 0.09, false),
    FAQ_SEARCH("FAQ search", Part.ALL, 0.35, false),
    SUGGESTIONS("suggestions", Part.ALL, 0.35, false),
    ORDER_LIST("order list by API", Part.ALL, 0.35, false),
    ORDER("order by API", Part.ALL, 0.35, false),
    SMALL_THREAD("thread of 20 posts, signed in", Part.ALL, 0, false),
    BIG_THREAD("thread of many posts, signed in, any page", Part.ALL, 0, false),
    SMALL_TICKET("desk ticket page, 20 messages", Part.ALL, 0, false),
    BIG_TICKET("desk ticket page, many messages", Part.ALL, 0, false),
    BIG_HOME("home of a customer with many orders", Part.ALL, 0, false),
    BIG_ORDERS_PAGE("orders page of a customer with many orders", Part.ALL, 0, false),
    REPLY("posting a reply", Part.ALL, 0, false),
    DESK_OF_FEW("desk list page, few tickets", Part.FEW_TICKETS, 0, false),
    DESK_OF_MANY("desk list page, many tickets", Part.MANY_TICKETS, 0, false),
    FILE("picture of 200 kB, who may read it", Part.CHANNELS, 0, false),
    THUMBNAIL("its thumbnail", Part.CHANNELS, 0, false),
    SMALL_CONVERSATION("ticket page of a customer, 20 messages, 4 files", Part.CHANNELS, 0, false),
    BIG_CONVERSATION("ticket page of a customer, 200 messages, 40 files", Part.CHANNELS, 0, false),
    SMALL_CONVERSATION_DESK("desk ticket page, 20 messages, 4 files", Part.CHANNELS, 0, false),
    BIG_CONVERSATION_DESK("desk ticket page, 200 messages, 40 files", Part.CHANNELS, 0, false),
    UPLOAD("uploading a picture of 200 kB", Part.CHANNELS, 0, false),
    MAIL("mail with a document of 200 kB, a new ticket", 50),
    MAIL_WITH_PHOTO("mail with a photo of 200 kB, a new ticket", 50);

    static final int USERS = 16;

    private final String words;
    private final Part part;
    private final double bar;
    private final double rateBar;
    private final boolean steady;

    Scenario(String words, Part part, double bar, boolean steady) {
        this(words, part, bar, 0, steady);
    }

    /** A mail that comes in, of which so many are to be received in a second. */
    Scenario(String words, double rateBar) {
        this(words, Part.CHANNELS, 0, rateBar, false);
    }

    Scenario(String words, Part part, double bar, double rateBar, boolean steady) {
        this.words = words;
        this.part = part;
        this.bar = bar;
        this.rateBar = rateBar;
        this.steady = steady;
    }

    String words() {
        return words;
    }

    /** The part of the static file's rate it should reach; 0 for none. */
    double bar() {
        return bar;
    }

    /** How many good answers a second it should reach; 0 for any. */
    double rateBar() {
        return rateBar;
    }

    /** Whether the slowest requests may take only some times as long as others. */
    boolean isSteady() {
        return steady;
    }

    /** Whether it changes what others read. */
    boolean isWriting() {
        return this == REPLY || this == UPLOAD || isMail();
    }

    /** Whether it is a mail, of which mails come that leave by and by. */
    boolean isMail() {
        return this == MAIL || this == MAIL_WITH_PHOTO;
    }

    /** How many ask at the same time: a node takes no more than eight uploads at once. */
    int users() {
        return this == UPLOAD ? USERS / 2 : USERS;
    }

    static List<Scenario> of(Part part) {
        return Arrays.stream(values()).filter(one -> one.part == part).toList();
    }

    /** A run of Gatling. */
    enum Part {
        /** The desk's list before most of the tickets are there, on a server that was just started. */
        FEW_TICKETS,

        /** The same when they are, again on a server that was just started. */
        MANY_TICKETS,

        /** Everything else but what follows. */
        ALL,

        /** Files, conversations with files, and mails that come in. */
        CHANNELS
    }

    /** Two that should cost the same however much more data one has; pages of messages, for each they show. */
    record Pair(String words, Scenario big, Scenario small) {

        static final List<Pair> ALL = List.of(
                new Pair("a page of a thread of 5,000 posts", BIG_THREAD, SMALL_THREAD),
                new Pair("the desk's list at 100,000 tickets", DESK_OF_MANY, DESK_OF_FEW),
                new Pair("a ticket of 200 messages", BIG_TICKET, SMALL_TICKET),
                new Pair("home, 10,000 orders", BIG_HOME, HOME),
                new Pair("orders page, 10,000 orders", BIG_ORDERS_PAGE, ORDERS_PAGE),
                new Pair("a customer's ticket of 200 messages and 40 files", BIG_CONVERSATION, SMALL_CONVERSATION),
                new Pair("the desk's page of it", BIG_CONVERSATION_DESK, SMALL_CONVERSATION_DESK));
    }
}
