package org.atrium.platform.demo;

/**
 * The demo content of one feature, read from {@code demo/*.json}. Implementations are public stateless session beans;
 * each runs in a transaction of its own, in their order, once, on an empty database with {@code PORTAL_DEMO=true}.
 */
public interface DemoContent {

    /** Place among the others: accounts 10, orders 20, returns 30, faq 40, forum 50, tickets 60. */
    int order();

    /** Writes the content. */
    void load();
}
