package org.atrium.forum.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.account.PlaceholderAccounts;
import org.atrium.platform.text.VisibleText;

/** Finds or creates the placeholder accounts of imported authors. */
@ApplicationScoped
class ImportAuthors {

    private static final int MAX_DISPLAY_NAME = 60;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ThreadImportQueries imports;

    @Inject
    private PlaceholderAccounts placeholders;

    /** The accounts of these names, one each. */
    Map<String, AccountId> findOrCreate(Set<String> names) {
        Map<String, AccountId> known = imports.authorsByName(List.copyOf(names)).stream()
                .collect(Collectors.toMap(ImportAuthor::name, ImportAuthor::accountId, (a, b) -> a, HashMap::new));
        names.stream().sorted().forEach(name -> known.computeIfAbsent(name, this::create));
        return known;
    }

    private AccountId create(String name) {
        AccountId account = placeholders.create(VisibleText.cut(name, MAX_DISPLAY_NAME));
        entityManager.persist(new ImportAuthor(name, account));
        return account;
    }
}
