package org.atrium.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.atrium.bench.Options.Twins;
import org.atrium.bench.RowCopies.Copies;
import org.atrium.platform.ids.SecretToken;

/**
 * What would take too long to come in through the import: a long thread, a long ticket, a customer with many orders, a
 * full desk, a forum of a million threads. It multiplies what {@link Originals} has written through the portal. The
 * search index is left as it was: nothing that is measured with these rows asks it.
 */
final class BigData {

    private static final int TICKETS_OF_A_CUSTOMER = 24;
    private static final int SMALL_TICKET = 20;

    /** Of a hundred threads, those that are questions which wait, but not for long enough. */
    private static final int WAITING = 5;

    private final RowCopies copies;
    private final Originals.Written written;

    BigData(Connection connection, Originals.Written written) throws SQLException {
        copies = new RowCopies(connection);
        this.written = written;
    }

    /** The long thread and ticket, the customer with many orders, and a desk of few tickets. */
    void addTwins(Twins twins) throws SQLException {
        copies.run("drop table if exists bench_person");
        copies.run("create table bench_person as select row_number() over (order by account_id) - 1 as place,"
                + " account_id as id from import_author");
        copies.run("create index bench_person_place on bench_person (place)");
        addPosts(twins.posts());
        addMessages(written.smallTicket(), SMALL_TICKET);
        addMessages(written.bigTicket(), twins.messages());
        addOrders(twins.orders());
        addTicketsOfCustomers();
        addTickets(twins.fewTickets(), 0);
        copies.analyze();
    }

    /** Customers who are signed in to the API, each with a session of another token. */
    void addReaders(List<String> tokens) throws SQLException {
        copies.run("drop table if exists bench_reader");
        copies.run("create table bench_reader (place integer primary key, token_hash varchar(64))");
        for (int i = 0; i < tokens.size(); i++) {
            copies.run("insert into bench_reader values (" + i + ", '" + new SecretToken(tokens.get(i)).hash() + "')");
        }
        String customer = "(select a.id from account a where a.email = 'load-0@example.org')";
        Copies accounts = copies.rows("account", "t.id = " + customer)
                .with("public_id", "'reader-' || n")
                .with("email", "'reader-' || n || '@example.org'")
                .with("email_key", "'reader-' || n || '@example.org'")
                .with("display_name", "'Reader ' || n")
                .times(tokens.size());
        copies.rows("account_role", "t.account_id = " + customer)
                .under("account_id", accounts, 0)
                .times(tokens.size());
        copies.rows(
                        "account_session",
                        "t.id = (select max(s.id) from account_session s where s.session_type = 'API'"
                                + " and s.account_id = " + customer + ")")
                .under("account_id", accounts, 0)
                .with("token_hash", "(select r.token_hash from bench_reader r where r.place = n)")
                .times(tokens.size());
        copies.analyze();
    }

    /** As many tickets on the desk as there ever are. */
    void fillDesk(Twins twins) throws SQLException {
        addTickets(twins.tickets() - twins.fewTickets(), twins.fewTickets());
        copies.analyze();
    }

    /** The numbers of the tickets that stand on the desk. */
    List<String> tickets() throws SQLException {
        return copies.texts("select number from ticket where number like 'T-5%' order by id");
    }

    /** The id of an imported thread. */
    long thread(String importId) throws SQLException {
        return copies.number("select id from forum_thread where import_id = '" + importId + "'");
    }

    /** Posts of a thread that is there already: so many in all, by the authors of the first ones in turn. */
    private void addPosts(int posts) throws SQLException {
        long thread = thread(written.bigThread());
        int there = (int) copies.number("select count(*) from forum_post where thread_id = " + thread);
        int times = enough(posts - there, there - 1);
        Copies added = copies.rows("forum_post", "t.thread_id = " + thread + " and t.number > 1")
                .with("number", there + " + n * " + (there - 1) + " + t.number - 1")
                .with("likes", "0")
                .times(times);
        copies.run("delete from forum_post where thread_id = " + thread + " and number > " + posts);
        copies.run("update forum_thread set posts = " + posts + ", last_post_number = " + posts
                + ", version = version + 1 where id = " + thread);
        copies.run("update forum_member m set posts = posts + (select count(*) from forum_post p where p.id >= "
                + added.first() + " and p.author_id = m.account_id)");
    }

    private void addMessages(String ticket, int messages) throws SQLException {
        String which = "t.ticket_id = (select id from ticket where number = '" + ticket + "')";
        int there = (int) copies.number("select count(*) from ticket_message t where " + which);
        copies.rows(
                        "ticket_message",
                        which + " and t.id = (select max(m.id) from ticket_message m where " + which.replace("t.", "m.")
                                + ")")
                .with("at", "t.at + (n + 1) * interval '1' second")
                .times(messages - there);
    }

    private void addOrders(int orders) throws SQLException {
        String which = "t.account_id = (select id from account where email = '" + written.bigCustomer() + "')";
        int there = (int) copies.number("select count(*) from customer_order t where " + which);
        int times = enough(orders - there, there);
        Copies added = copies.rows("customer_order", which)
                .with("number", "'BM-' || (10000000 + n * " + there + " + t.row_place)")
                .with("number_key", "'bm-' || (10000000 + n * " + there + " + t.row_place)")
                .with("placed_at", "t.placed_at - (n + 1) * interval '1' minute")
                .times(times);
        for (int i = 0; i < added.originals().size(); i++) {
            String order = "t.order_id = " + added.originals().get(i);
            copies.rows("order_line", order).under("order_id", added, i).times(times);
            Copies parcels =
                    copies.rows("shipment", order).under("order_id", added, i).times(times);
            for (int j = 0; j < parcels.originals().size(); j++) {
                copies.rows(
                                "tracking_event",
                                "t.shipment_id = " + parcels.originals().get(j))
                        .under("shipment_id", parcels, j)
                        .times(times);
            }
        }
    }

    /** How often so many have to be copied until at least as many are there. */
    private static int enough(int wanted, int atOnce) {
        return (wanted + atOnce - 1) / atOnce;
    }

    /** A page full of tickets for each customer who signs in. */
    private void addTicketsOfCustomers() throws SQLException {
        int customers = Audience.CUSTOMERS;
        copyTicket(
                written.solvedTicket(),
                TICKETS_OF_A_CUSTOMER * customers,
                "'T-' || (400000 + n)",
                "(select a.id from account a where a.email = 'load-' || mod(n, " + customers + ") || '@example.org')");
    }

    /** Tickets of many people: nine of ten are solved, of the others as many new, open and pending. */
    private void addTickets(int tickets, int there) throws SQLException {
        int start = 500_000 + there;
        for (String unsolved : written.unsolvedTickets()) {
            int some = tickets / 10 / written.unsolvedTickets().size();
            copyTicket(unsolved, some, "'T-' || (" + start + " + n)", somebody());
            start += some;
        }
        int others = 500_000 + there + tickets - start;
        copyTicket(written.solvedTicket(), others, "'T-' || (" + start + " + n)", somebody());
    }

    private static String somebody() {
        return "(select p.id from bench_person p where p.place = mod(n, (select count(*) from bench_person)))";
    }

    private void copyTicket(String number, int times, String newNumber, String requester) throws SQLException {
        Copies tickets = copies.rows("ticket", "t.number = '" + number + "'")
                .with("number", newNumber)
                .with("requester_id", requester)
                .with("opened_at", earlier("opened_at"))
                .with("updated_at", earlier("updated_at"))
                .with("due_at", "t.due_at + n * interval '1' second")
                .with(
                        "sort_due_at",
                        "case when t.due_at is null then t.sort_due_at else t.due_at + n * interval '1' second end")
                .with("solved_at", earlier("solved_at"))
                .times(times);
        String mine = "t.ticket_id = " + tickets.originals().get(0);
        copies.rows("ticket_message", mine)
                .under("ticket_id", tickets, 0)
                .with("at", earlier("at"))
                .times(times);
        copies.rows("ticket_change", mine)
                .under("ticket_id", tickets, 0)
                .with("at", earlier("at"))
                .times(times);
        copies.rows("sla_pause", mine)
                .under("ticket_id", tickets, 0)
                .with("began_at", earlier("began_at"))
                .with("ended_at", earlier("ended_at"))
                .times(times);
    }

    private static String earlier(String column) {
        return "t." + column + " - n * interval '1' second";
    }

    /**
     * Threads of all categories: some in each are questions that are due, more of them questions that are not yet, most
     * wait for nothing. Each has its first post only.
     *
     * @param threads of all kinds, in all categories together
     * @param due in each category
     */
    void addThreads(int threads, int due) throws SQLException {
        List<String> categories = Audience.SWEPT;
        int waiting = threads * WAITING / 100;
        String anyCategory = categoryIn(categories, "mod(n, " + categories.size() + ")");
        copyThread(Long.parseLong(written.question()), waiting, "current_timestamp", anyCategory);
        copyThread(thread(written.discussion()), threads - waiting - due * categories.size(), null, anyCategory);
        for (String category : categories) {
            copyThread(
                    Long.parseLong(written.question()),
                    due,
                    "current_timestamp - interval '30' day - n * interval '1' second",
                    "(select c.id from forum_category c where c.slug = '" + category + "')");
        }
        copies.run("update forum_category c set threads ="
                + " (select count(*) from forum_thread t where t.category_id = c.id and t.state = 'PUBLISHED')");
        copies.analyze();
    }

    private static String categoryIn(List<String> slugs, String place) {
        StringBuilder ids = new StringBuilder("case " + place);
        for (int i = 0; i < slugs.size(); i++) {
            ids.append(" when ")
                    .append(i)
                    .append(" then (select c.id from forum_category c where c.slug = '")
                    .append(slugs.get(i))
                    .append("')");
        }
        return ids.append(" end").toString();
    }

    /**
     * Copies a thread with its first post, and without the answers that the load may have written meanwhile.
     *
     * @param waitingSince null if it does not wait
     */
    private void copyThread(long id, int times, String waitingSince, String category) throws SQLException {
        String author = waitingSince == null
                ? "t.author_id"
                : "(select a.id from account a where a.email = 'load-' || mod(n, " + Audience.CUSTOMERS
                        + ") || '@example.org')";
        String at = waitingSince == null ? "t.created_at - n * interval '1' second" : waitingSince;
        Copies threads = copies.rows("forum_thread", "t.id = " + id)
                .with("category_id", category)
                .with("author_id", author)
                .with("created_at", at)
                .with("published_at", at)
                .with("last_post_at", at)
                .with("waiting_since", waitingSince == null ? "t.waiting_since" : waitingSince)
                .with("status", waitingSince == null ? "t.status" : "'OPEN'")
                .with("waiting_for", waitingSince == null ? "t.waiting_for" : "'ANSWER'")
                .with("posts", "1")
                .with("last_post_number", "1")
                .with("import_id", "null")
                .times(times);
        copies.rows("forum_post", "t.thread_id = " + id + " and t.number = 1")
                .under("thread_id", threads, 0)
                .with("author_id", author)
                .with("created_at", at)
                .with("published_at", at)
                .times(times);
    }
}
