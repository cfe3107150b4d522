package org.atrium.platform.unsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.atrium.platform.ids.SecretToken;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Database;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What could not be sent waits in the database: for whom it is, no longer than a day, and no more than has its place. */
@ArquillianTest
class UnsentFormsIT {

    private static final String WORDS = "Descale it with vinegar, twice. — Wapń 水";

    private final SecretToken browser = SecretToken.random();
    private final String nora = UUID.randomUUID().toString();

    @Inject
    private UnsentForms forms;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @Inject
    private Database database;

    @Test
    void foundByOwnerBrowserAndPageOnly() {
        forms.save(browser, nora, "/forum/thread/1", WORDS);

        assertThat(forms.find(browser, nora, "/forum/thread/1")).contains(WORDS);
        assertThat(forms.find(browser, UUID.randomUUID().toString(), "/forum/thread/1"))
                .isEmpty();
        assertThat(forms.find(SecretToken.random(), nora, "/forum/thread/1")).isEmpty();
        assertThat(forms.find(browser, nora, "/forum/thread/2")).isEmpty();
    }

    @Test
    void contentIsEncrypted() throws Exception {
        forms.save(browser, nora, "/reset?token=opens", WORDS);

        Object[] row = transactions.in(() -> (Object[]) entityManager
                .createNativeQuery(
                        "select browser, page, cast(content as varchar(100000)) from unsent_form where owner = :owner")
                .setParameter("owner", nora)
                .getSingleResult());
        assertThat(row[0].toString()).doesNotContain(browser.value());
        assertThat(row[1].toString()).doesNotContain("opens");
        assertThat(row[2].toString()).doesNotContain("vinegar").doesNotContain("dmluZWdhc");
    }

    @Test
    void latestInputReplacesTheFormer() {
        forms.save(browser, nora, "/page", "first");
        forms.save(browser, nora, "/page", "second");

        assertThat(forms.find(browser, nora, "/page")).contains("second");
        forms.delete(browser, "/page");
        assertThat(forms.find(browser, nora, "/page")).isEmpty();
        assertThat(forms.hasAny(browser)).isFalse();
    }

    @Test
    void latestFivePagesAreKeptPerOwner() throws Exception {
        String other = UUID.randomUUID().toString();
        forms.save(browser, other, "/theirs", WORDS);

        for (int page = 0; page < 12; page++) {
            forms.save(page % 2 == 0 ? browser : SecretToken.random(), nora, "/page/" + page, WORDS);
        }

        assertThat(rowsOf(nora)).isEqualTo(5);
        assertThat(forms.find(browser, nora, "/page/10")).contains(WORDS);
        assertThat(forms.find(browser, nora, "/page/6")).isEmpty();
        assertThat(forms.find(browser, other, "/theirs")).contains(WORDS);
    }

    @Test
    void overlongInputIsNotStored() throws Exception {
        forms.save(browser, nora, "/page", "short");

        forms.save(browser, nora, "/page", "x".repeat(1_000_000));

        assertThat(rowsOf(nora)).isZero();
        forms.save(browser, nora, "/page", "水".repeat(200_000));
        assertThat(forms.find(browser, nora, "/page").orElseThrow()).hasSize(200_000);
    }

    @Test
    void databaseLimitsTheLength() {
        assertThatThrownBy(
                        () -> database.run(
                                "insert into unsent_form (id, browser, owner, page, content, created_at)"
                                        + " values (nextval('unsent_form_seq'), 'b', 'o', 'p', repeat('x', 1200001), current_timestamp)"))
                .isInstanceOf(SQLException.class)
                .message()
                .containsIgnoringCase("unsent_form_content_size");
    }

    @Test
    void inputExpiresAfterADay() throws Exception {
        forms.save(browser, nora, "/old", WORDS);
        forms.save(browser, nora, "/new", WORDS);
        database.insert("update unsent_form set created_at = ? where owner = ? and page = ?", 1, row -> new Object[] {
            Instant.now().minus(UnsentForms.RETENTION).minusSeconds(60), nora, new SecretToken("/old").hash()
        });
        assertThat(forms.find(browser, nora, "/old")).isEmpty();

        forms.deleteExpired();

        assertThat(rowsOf(nora)).isEqualTo(1);
        assertThat(forms.find(browser, nora, "/new")).contains(WORDS);
    }

    @Test
    void deleteAllDeletesTheOwnersInputOnly() {
        String other = UUID.randomUUID().toString();
        forms.save(browser, nora, "/mine", WORDS);
        forms.save(browser, other, "/theirs", WORDS);

        forms.deleteAll(browser, nora);

        assertThat(forms.find(browser, nora, "/mine")).isEmpty();
        assertThat(forms.find(browser, other, "/theirs")).contains(WORDS);
    }

    @Test
    void concurrentSavesOfOnePageStoreOnce() throws Exception {
        List<String> said = Concurrently.by(6, i -> {
            forms.save(browser, nora, "/page", "words " + i);
            return "words " + i;
        });

        assertThat(rowsOf(nora)).isEqualTo(1);
        assertThat(said).contains(forms.find(browser, nora, "/page").orElseThrow());
    }

    @Test
    void limitAppliesAfterConcurrentSaves() throws Exception {
        Concurrently.by(8, i -> {
            forms.save(browser, nora, "/page/" + i, WORDS);
            return i;
        });
        forms.save(browser, nora, "/last", WORDS);

        assertThat(rowsOf(nora)).isEqualTo(5);
        assertThat(forms.find(browser, nora, "/last")).contains(WORDS);
        assertThat(IntStream.range(0, 8)
                        .filter(i -> forms.find(browser, nora, "/page/" + i).isPresent()))
                .hasSize(4);
    }

    private long rowsOf(String owner) throws Exception {
        return transactions
                .in(() -> (Number) entityManager
                        .createNativeQuery("select count(*) from unsent_form where owner = :owner")
                        .setParameter("owner", owner)
                        .getSingleResult())
                .longValue();
    }
}
