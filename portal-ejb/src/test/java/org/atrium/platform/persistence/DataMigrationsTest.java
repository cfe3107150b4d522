package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Migrations that move data, each on a database as the release before left it. */
class DataMigrationsTest {

    private static final String THREAD =
            "insert into forum_thread (id, version, category_id, kind, status, state, locked, archived, title, slug,"
                    + " tag_line, author_id, created_at, published_at, last_post_at, last_post_number, posts, likes,"
                    + " affected, views) values (%d, 0, %d, '%s', '%s', '%s', false, false, 'Kettle', 'kettle', '', 1,"
                    + " timestamp with time zone '2026-01-01 10:00:00+00', timestamp with time zone '2026-01-02"
                    + " 10:00:00+00', timestamp with time zone '2026-01-03 10:00:00+00', 1, 1, 0, 0, 0)";

    private final JdbcDataSource dataSource = new JdbcDataSource();

    @BeforeEach
    void openDatabase() {
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        run("shutdown");
    }

    @Test
    void forumCategoryCountersAreFilled() throws SQLException {
        migrate("0611");
        category(1);
        category(2);
        run(thread(1, 1, "QUESTION", "SOLVED", "PUBLISHED"));
        run(thread(2, 1, "QUESTION", "SOLVED", "HIDDEN"));
        run(thread(3, 1, "DISCUSSION", "OPEN", "PUBLISHED"));
        run(thread(4, 1, "QUESTION", "ANSWERED", "HELD"));

        migrate("0612");

        assertThat(rows("select id, threads, solved from forum_category order by id"))
                .containsExactly(List.of("1", "2", "1"), List.of("2", "0", "0"));
    }

    @Test
    void accountEmailsAreNormalised() throws SQLException {
        migrate("0240");
        account(1, "Nora@X.Example", "ACTIVE", true);
        account(2, "kunde@BÜCHER.test", "ACTIVE", true);
        account(3, "no address", "ACTIVE", true);

        migrate("0250");

        assertThat(rows("select id, email, email_key from account order by id"))
                .containsExactly(
                        List.of("1", "Nora@X.Example", "nora@x.example"),
                        List.of("2", "kunde@bücher.test", "kunde@xn--bcher-kva.test"),
                        List.of("3", "no address", "no address"));
    }

    /** The one that was confirmed keeps the address; what was only registered goes, what was confirmed too stays. */
    @Test
    void duplicateEmailsKeepOneAccount() throws SQLException {
        migrate("0240");
        account(1, "kunde@bücher.test", "PENDING", false);
        run("insert into account_role (account_id, role) values (1, 'CUSTOMER')");
        run("insert into mailed_link (id, token_hash, account_id, purpose, email, expires_at)"
                + " values (1, 'h', 1, 'VERIFICATION', 'kunde@bücher.test', now())");
        account(2, "kunde@xn--bcher-kva.test", "ACTIVE", true);
        account(3, "zoë@x.example", "ACTIVE", true);
        account(4, "zoe\u0308@x.example", "ACTIVE", true);

        migrate("0250");

        assertThat(rows("select id, email_key from account order by id"))
                .containsExactly(
                        List.of("2", "kunde@xn--bcher-kva.test"),
                        List.of("3", "zoë@x.example"),
                        Arrays.asList("4", null));
        assertThat(rows("select id from mailed_link")).isEmpty();
    }

    /** Its mails said c for ţ and B for ł, so somebody else may have confirmed it. */
    @Test
    void possiblyMisroutedAccountsMustConfirmAgain() throws SQLException {
        migrate("0240");
        account(1, "ţim@łodz.test", "ACTIVE", true);
        account(2, "šlice@shop.test", "SUSPENDED", true);
        account(3, "kunde@bücher.test", "ACTIVE", true);
        for (int id = 1; id < 4; id++) {
            run("insert into account_session (id, token_hash, account_id, door, created_at, expires_at)"
                    + " values (%1$d, '%1$d', %1$d, 'PAGES', now(), now())".formatted(id));
        }

        migrate("0250");

        assertThat(rows("select id, status, verified_at is null from account order by id"))
                .containsExactly(
                        List.of("1", "PENDING", "TRUE"),
                        List.of("2", "SUSPENDED", "TRUE"),
                        List.of("3", "ACTIVE", "FALSE"));
        assertThat(rows("select account_id from account_session")).containsExactly(List.of("3"));
    }

    @Test
    void orderEmailsAreNormalised() throws SQLException {
        migrate("0300");
        order(1, "SHIPPED", "kunde@bücher.test");
        order(2, "SHIPPED", "kunde@xn--bcher-kva.test");
        order(3, "SHIPPED", "nora.@x.example");

        migrate("0305");

        assertThat(rows("select email_key from customer_order order by id"))
                .containsExactly(
                        List.of("kunde@xn--bcher-kva.test"),
                        List.of("kunde@xn--bcher-kva.test"),
                        List.of("nora.@x.example"));
    }

    @Test
    void existingTitlesAreSingleLine() throws SQLException {
        migrate("1110");
        category(1);
        run(thread(1, 1, "QUESTION", "SOLVED", "PUBLISHED"));
        run(thread(2, 1, "QUESTION", "SOLVED", "PUBLISHED"));
        run(thread(3, 1, "QUESTION", "SOLVED", "PUBLISHED"));
        run("update forum_thread set title = 'Your prize' || chr(10) || chr(10) || 'is here' where id = 1");
        run("update forum_thread set title = chr(8238) || 'agent' where id = 2");

        migrate("1910");

        assertThat(rows("select id, title from forum_thread order by id"))
                .containsExactly(List.of("1", "Your prize is here"), List.of("2", "agent"), List.of("3", "Kettle"));
    }

    @Test
    void deliveredOrdersGetADeliveryTime() throws SQLException {
        migrate("0300");
        int number = 0;
        for (String status : List.of("SHIPPED", "DELIVERED")) {
            number++;
            order(number, status, "a");
        }

        migrate("0310");

        assertThat(rows("select number, extract(day from told_delivered_at) from customer_order order by number"))
                .containsExactly(Arrays.asList("N-1", null), List.of("N-2", "5"));
    }

    @Test
    void faqCategoryCountersAreFilled() throws SQLException {
        migrate("0520");
        run("insert into faq_category (id, version, slug, name, position) values (1, 0, 'a', 'A', 1), (2, 0, 'b',"
                + " 'B', 2)");
        int number = 0;
        for (String status : List.of("PUBLISHED", "DRAFT", "IN_REVIEW", "PUBLISHED", "ARCHIVED")) {
            number++;
            run("insert into article (id, version, number, slug, status, category_id, locale, created_at,"
                    + " updated_at, helpful,"
                    + " unhelpful) values (%1$d, 0, 'FAQ-%1$d', 's%1$d', '%2$s', 1, 'en', now(), now(), 0, 0)"
                            .formatted(number, status));
        }

        migrate("0530");

        assertThat(rows("select id, articles from faq_category order by id"))
                .containsExactly(List.of("1", "2"), List.of("2", "0"));
    }

    @Test
    void waitingQuestionsAreMarked() throws SQLException {
        migrate("0612");
        category(1);
        run(thread(1, 1, "QUESTION", "OPEN", "PUBLISHED"));
        run(thread(2, 1, "QUESTION", "ANSWERED", "PUBLISHED"));
        run(thread(3, 1, "QUESTION", "SOLVED", "PUBLISHED"));
        run(thread(4, 1, "QUESTION", "OPEN", "HELD"));
        run(thread(5, 1, "DISCUSSION", "OPEN", "PUBLISHED"));
        for (int id = 6; id < 10; id++) {
            run(thread(id, 1, "QUESTION", "OPEN", "PUBLISHED"));
        }
        run("update forum_thread set import_id = 'elsewhere' where id = 6");
        run("update forum_thread set ticket_number = 'T-1' where id = 7");
        run("update forum_thread set locked = true where id = 8");
        run("update forum_thread set archived = true where id = 9");

        migrate("0613");

        assertThat(rows("select id, waits_for, extract(day from waiting_since) from forum_thread where waits_for is"
                        + " not null order by id"))
                .containsExactly(List.of("1", "ANSWER", "2"), List.of("2", "SOLUTION", "3"));
    }

    @Test
    void judgedFlagsAreMarked() throws SQLException {
        migrate("0631");
        category(1);
        run(thread(1, 1, "QUESTION", "OPEN", "PUBLISHED"));
        run(post(1, "PUBLISHED", "null", 2));
        run(post(2, "PUBLISHED", "null", 0));
        run(post(3, "HIDDEN", "'SPAM'", 6));
        run(post(4, "HIDDEN", "null", 6));
        for (int id = 1; id < 5; id++) {
            run(
                    "insert into post_flag (id, post_id, account_id, reason, weight, at) values (%1$d, %1$d, 1, 'SPAM', 2, now())"
                            .formatted(id));
        }

        migrate("0632");

        assertThat(rows("select id from post_flag where verdict_id is not null order by id"))
                .containsExactly(List.of("2"), List.of("3"));
    }

    @Test
    void queuesOfExistingTicketsAreListed() throws SQLException {
        migrate("0810");
        account(1);
        ticket(1, 1, "CLOSED", "Blades");
        ticket(2, 1, "CLOSED", "Pans");
        ticket(3, 1, "CLOSED", "Blades");

        migrate("0820");

        assertThat(rows("select name from ticket_queue order by name"))
                .containsExactly(List.of("Blades"), List.of("Pans"));
    }

    @Test
    void unsolvedTicketsGetADeskPosition() throws SQLException {
        migrate("0820");
        account(1);
        ticket(1, 1, "OPEN", "Pans");
        ticket(2, 1, "PENDING", "Pans");
        ticket(3, 1, "CLOSED", "Pans");
        run("update ticket set due_at = timestamp with time zone '2026-01-01 10:00:00+00' where id = 1");

        migrate("0830");

        assertThat(rows("select id, extract(year from desk_at) from ticket where desk_at is not null order by id"))
                .containsExactly(List.of("1", "2026"), List.of("2", "9999"));
    }

    @Test
    void threadsGetTheirTicketsRequester() throws SQLException {
        migrate("0910");
        account(1);
        account(2);
        ticket(1, 2, "OPEN", "Pans");
        category(1);
        run(thread(1, 1, "QUESTION", "OPEN", "PUBLISHED"));
        run(thread(2, 1, "QUESTION", "OPEN", "PUBLISHED"));
        run("update forum_thread set ticket_number = 'T-1' where id = 1");

        migrate("0920");

        assertThat(rows("select id, support_for_id from forum_thread where support_for_id is not null"))
                .containsExactly(List.of("1", "2"));
    }

    @Test
    void unconfirmedRegistrationsAreMarked() throws SQLException {
        migrate("0230");
        for (int id = 1; id < 5; id++) {
            account(id);
            run("insert into account_role values (%d, 'CUSTOMER')".formatted(id));
        }
        run("update account set status = 'PENDING' where id > 1");
        run("insert into account_role values (3, 'AGENT')");
        run("insert into audit_entry (id, actor_id, action, object, subject_id, at)"
                + " values (1, 1, 'account.create', 'nora@example.org', 4, now())");

        migrate("0240");

        assertThat(rows("select id from account where unconfirmed_since is not null"))
                .containsExactly(List.of("2"));
    }

    /** More of them than are folded at once. */
    @Test
    void searchColumnsAreFolded() throws SQLException {
        migrate("0340");
        order(1, "PLACED", "a");
        migrate("0851");
        account(1, "J@BÜCHER.test", "ACTIVE", true);
        run("update account set display_name = 'Jürgen', full_name = 'Ёжик  Σίσυφος'");
        run("update customer_order set number = 'Ｎ-É1'");
        run("insert into order_line (id, order_id, position, sku, name, quantity, price, returnable)"
                + " values (1, 1, 1, 'S', 'Kännchen', 1, 1, true)");
        run(IntStream.range(-2, 1998)
                .mapToObj("(%1$d, 1, 'look.order', 'É%1$d', now())"::formatted)
                .collect(Collectors.joining(
                        ", ", "insert into audit_entry (id, actor_id, action, object, at) values ", "")));
        run("insert into moderation_entry (id, at, moderator_id, action, text_kind, text_id, author_id, title,"
                + " reason, note, before) values (1, now(), 1, 'HIDE', 'post', 1, 1, 'Säure', 'FLAGGED', 'Nicht"
                + " schön', '')");
        run("insert into moderation_entry (id, at, moderator_id, action, text_kind, text_id, author_id, title, reason,"
                + " before) values (2, now(), 1, 'HIDE', 'post', 1, 1, 'Straße', 'FLAGGED', '')");

        migrate("0860");

        assertThat(rows("select folded from account"))
                .containsExactly(List.of("jurgen\nежик σισυφοσ\nj@bucher.test\nj@bucher.test"));
        assertThat(rows("select folded from customer_order")).containsExactly(List.of("n-e1"));
        assertThat(rows("select folded from order_line")).containsExactly(List.of("kannchen"));
        assertThat(rows("select count(*) from audit_entry where folded = 'e' || id"))
                .containsExactly(List.of("2000"));
        assertThat(rows("select folded from moderation_entry order by id"))
                .containsExactly(List.of("saure\nnicht schon"), List.of("strasse"));
    }

    @Test
    void likesOfPublishedPostsAreCounted() throws SQLException {
        migrate("0640");
        category(1);
        run(thread(1, 1, "QUESTION", "OPEN", "PUBLISHED"));
        run(post(1, "PUBLISHED", "null", 0));
        run(post(2, "HIDDEN", "null", 0));
        run("update forum_post set likes = id + 1");
        run("update forum_thread set likes = 5");
        run("insert into forum_member (id, account_id, posts, likes_received, flags_right, flags_wrong,"
                + " granted_level, since) values (1, 1, 1, 5, 0, 0, 0, now()), (2, 2, 1, 5, 0, 0, 0, now())");

        migrate("0641");

        assertThat(rows("select likes from forum_thread")).containsExactly(List.of("2"));
        assertThat(rows("select likes_received from forum_member order by id"))
                .containsExactly(List.of("2"), List.of("5"));
    }

    @Test
    void importedPostsAreOrderedAndNeverInTheFuture() throws SQLException {
        migrate("0641");
        category(1);
        for (int id = 1; id < 3; id++) {
            run(thread(id, 1, "QUESTION", "OPEN", "PUBLISHED"));
        }
        run("update forum_thread set import_id = 'elsewhere', last_post_at = timestamp with time zone '2090-01-01"
                + " 10:00:00+00' where id = 1");
        for (int id = 1; id < 5; id++) {
            run(post(id, "PUBLISHED", "null", 0));
        }
        run("update forum_post set created_at = timestamp with time zone '2026-01-01 10:00:00+00'");
        run("update forum_post set created_at = timestamp with time zone '2026-01-03 10:00:00+00' where id = 2");
        run("update forum_post set created_at = timestamp with time zone '2025-01-01 10:00:00+00' where id = 4");
        run("update forum_post set created_at = timestamp with time zone '2090-01-01 10:00:00+00' where id = 3");
        run(post(5, "PUBLISHED", "null", 0));
        run("update forum_post set thread_id = 2, number = 7 where id = 5");

        migrate("0642");

        assertThat(rows("select id, number from forum_post order by thread_id, number"))
                .containsExactly(
                        List.of("1", "1"), List.of("4", "2"), List.of("2", "3"), List.of("3", "4"), List.of("5", "7"));
        assertThat(rows("select count(*) from forum_thread where last_post_at > current_timestamp"))
                .containsExactly(List.of("0"));
        assertThat(rows("select count(*) from forum_post where created_at > current_timestamp"))
                .containsExactly(List.of("0"));
    }

    @Test
    void notificationsGetTheirThreadAndPost() throws SQLException {
        migrate("1010");
        category(1);
        run(thread(1, 1, "QUESTION", "OPEN", "PUBLISHED"));
        run(thread(2, 1, "QUESTION", "OPEN", "HIDDEN"));
        run(thread(3, 1, "QUESTION", "OPEN", "DELETED"));
        run("update forum_thread set merged_into_id = 1 where id = 3");
        run(post(1, "PUBLISHED", "null", 0));
        run(post(2, "HIDDEN", "null", 0));
        int id = 0;
        for (String link : List.of(
                "/forum/thread/1/kettle#post-1",
                "/forum/thread/1/kettle#post-2",
                "/forum/thread/2/kettle",
                "/forum/thread/3/kettle#post-1",
                "/forum/thread/3/kettle",
                "/forum/thread/9/kettle#post-9",
                "/tickets/T-1",
                "/forum/verdict/5")) {
            id++;
            run("insert into notification (id, account_id, kind, arguments, link, created_at)"
                    + " values (%d, 1, 'answer', '{}', '%s', now())".formatted(id, link));
        }

        migrate("1020");

        assertThat(rows("select thread_id, post_id, thread_gone, post_gone from notification order by id"))
                .containsExactly(
                        List.of("1", "1", "FALSE", "FALSE"),
                        List.of("1", "2", "FALSE", "TRUE"),
                        Arrays.asList("2", null, "TRUE", "FALSE"),
                        List.of("1", "1", "FALSE", "FALSE"),
                        Arrays.asList("1", null, "FALSE", "FALSE"),
                        List.of("9", "9", "FALSE", "FALSE"),
                        Arrays.asList(null, null, "FALSE", "FALSE"),
                        Arrays.asList(null, null, "FALSE", "FALSE"));
    }

    @Test
    void checksAreNamedAfterTheirColumns() throws SQLException {
        migrate("1921");
        List<String> before = checks();

        migrate("1922");

        assertThat(before).anyMatch(name -> name.startsWith("CONSTRAINT_"));
        assertThat(checks())
                .hasSameSizeAs(before)
                .contains(
                        "outbox_message_status_allowed",
                        "return_line_reason_allowed",
                        "return_line_quantity_sound_damaged_allowed",
                        "sanction_kind_allowed",
                        "unsent_form_content_size")
                .allMatch(name -> name.endsWith("_allowed") || before.contains(name))
                .allMatch(name -> name.length() < 64)
                .noneMatch(name -> name.startsWith("CONSTRAINT_"));
        assertThatThrownBy(() -> run("update business_calendar set closes = opens"))
                .hasMessageContaining("business_calendar_opens_closes_allowed");
    }

    private List<String> checks() throws SQLException {
        return rows("select constraint_name from information_schema.table_constraints where constraint_type = 'CHECK'"
                        + " and table_schema = current_schema order by constraint_name")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Test
    void renamedColumnsKeepTheirData() throws SQLException {
        migrate("1920");
        account(1);
        run("insert into account_session (id, token_hash, account_id, door, created_at, expires_at)"
                + " values (1, 'h', 1, 'API', now(), now())");
        category(1);
        run(thread(1, 1, "QUESTION", "OPEN", "PUBLISHED"));
        run(post(1, "PUBLISHED", "null", 0));
        run("update forum_post set markdown = '*It* stops.'");
        run("update forum_thread set tag_line = 'kettle', lost_answer_id = 1, waits_for = 'ANSWER'");

        migrate("1921");

        assertThat(rows("select session_type from account_session")).containsExactly(List.of("API"));
        assertThat(rows("select body from forum_post")).containsExactly(List.of("*It* stops."));
        assertThat(rows("select tag_list, hidden_accepted_answer_id, waiting_for from forum_thread"))
                .containsExactly(List.of("kettle", "1", "ANSWER"));
        assertThatThrownBy(() -> run("update account_session set session_type = 'DOOR'"))
                .hasMessageContaining("Check constraint");
    }

    @Test
    void columnsAndTheirChecksAreRenamed() throws SQLException {
        migrate("1922");
        run("update return_policy set authorizes_at_once = true");
        category(1);
        run("update forum_category set holds_posts = true");

        migrate("2000");

        assertThat(rows("select authorizes_automatically from return_policy")).containsExactly(List.of("TRUE"));
        assertThat(rows("select requires_review from forum_category")).containsExactly(List.of("TRUE"));
        assertThat(rows("select undamaged from return_line")).isEmpty();
        assertThat(rows("select location from tracking_event")).isEmpty();
        assertThat(rows("select thread_unavailable, post_unavailable from notification"))
                .isEmpty();
        assertThat(checks())
                .contains("return_line_undamaged_allowed", "return_line_quantity_undamaged_damaged_allowed")
                .noneMatch(name -> name.contains("sound"));
    }

    @Test
    void ticketsHaveTheTimeOfTheirLastReadableMessage() throws SQLException {
        migrate("1922");
        account(1);
        ticket(1, 1, "OPEN", "Pans");
        ticket(2, 1, "OPEN", "Pans");
        run("update ticket set opened_at = timestamp with time zone '2026-01-01 10:00:00+00'");
        message(1, 1, "PRIVATE", 2);
        message(2, 1, "PUBLIC", 3);
        message(3, 1, "INTERNAL", 4);

        migrate("2010");

        assertThat(rows("select id, extract(month from updated_at) from ticket order by id"))
                .containsExactly(List.of("1", "3"), List.of("2", "1"));
    }

    private void message(int id, int ticket, String visibility, int month) throws SQLException {
        run("insert into ticket_message (id, ticket_id, author_id, staff, visibility, body, html, at)"
                + " values (%d, %d, 1, true, '%s', 'It hums.', '', timestamp with time zone '2026-0%d-01 10:00:00+00')"
                        .formatted(id, ticket, visibility, month));
    }

    private void account(int id) throws SQLException {
        run("insert into account (id, version, public_id, display_name, locale, time_zone, preferred_channel, status,"
                + " created_at) values (%1$d, 0, 'a%1$d', 'Ann', 'en', 'UTC', 'EMAIL', 'ACTIVE', now())".formatted(id));
    }

    private void ticket(int id, int requester, String status, String queue) throws SQLException {
        run("insert into ticket (id, version, number, subject, requester_id, channel, status, priority, queue, tags,"
                + " opened_at, updated_at) values (%1$d, 0, 'T-%1$d', 'Kettle', %2$d, 'WEB', '%3$s', 'LOW', '%4$s', '',"
                        .formatted(id, requester, status, queue)
                + " now(), now())");
    }

    private void category(int id) throws SQLException {
        run("insert into forum_category (id, version, slug, name, description, color, queue, position, holds_posts)"
                + " values (" + id + ", 0, 'c" + id + "', 'C', '', '#000000', 'Q', 0, false)");
    }

    private static String thread(int id, int category, String kind, String status, String state) {
        return THREAD.formatted(id, category, kind, status, state);
    }

    private static String post(int id, String state, String rule, int flagWeight) {
        return "insert into forum_post (id, version, thread_id, number, author_id, staff, markdown, html, state, rule,"
                + " created_at, revisions, likes, flag_weight) values (%1$d, 0, 1, %1$d, 1, false, '', '', '%2$s', %3$s, now(), 0, 0, %4$d)"
                        .formatted(id, state, rule, flagWeight);
    }

    private void account(long id, String email, String status, boolean confirmed) throws SQLException {
        run("""
            insert into account (id, version, public_id, email, email_key, display_name, locale, time_zone,
             preferred_channel, status, created_at, verified_at, unconfirmed_since)
            values (%1$d, 0, '%1$d', '%2$s', '%3$s', 'A', 'en', 'UTC', 'EMAIL', '%4$s', now(), %5$s, %6$s)
            """.formatted(
                        id,
                        email,
                        email.toLowerCase(Locale.ROOT),
                        status,
                        confirmed ? "now()" : "null",
                        confirmed ? "null" : "now()"));
    }

    @Test
    void wordsThatAnAdministratorWroteAreKept() throws SQLException {
        migrate("2122");
        run("update search_vocabulary set version = 1, synonyms = 'own, words' where language = 'en'");
        run("delete from search_intent where language = 'en'");
        run("insert into search_vocabulary (language, version, synonyms) values ('pl', 1, ''), ('ru', 1, 'a, b')");
        run("insert into search_intent (language, action, words) values ('pl', 'TRACK', 'gdzie')");

        migrate("2123");

        assertThat(
                        rows(
                                "select language, synonyms from search_vocabulary where language in ('en', 'ru') order by language"))
                .containsExactly(List.of("en", "own, words"), List.of("ru", "a, b"));
        assertThat(rows("select language, count(*) from search_intent group by language order by language"))
                .containsExactly(
                        List.of("ar", "8"),
                        List.of("de", "8"),
                        List.of("fr", "8"),
                        List.of("pl", "1"),
                        List.of("zh", "8"));
    }

    private void order(int number, String status, String emailKey) throws SQLException {
        run("""
            insert into customer_order (id, number, customer_ref, email, email_key, status, placed_at, updated_at,
             currency, total, ship_name, ship_line1, ship_city, ship_country, fingerprint)
            values (%1$d, 'N-%1$d', 'C', 'a', '%3$s', '%2$s', timestamp with time zone '2026-01-01 10:00:00+00',
             timestamp with time zone '2026-01-05 10:00:00+00', 'EUR', 1, 'A', 'B', 'C', 'DE', 'f')
            """.formatted(number, status, emailKey));
    }

    private void migrate(String version) {
        Migrations.settings(dataSource, true).target(version).load().migrate();
    }

    private void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
