package org.atrium.platform.search;

import static org.atrium.platform.json.PortalJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Ways to say one thing, of which the one that fits best counts alone. If their scores were added, as those of different
 * words are, a text would gain by saying one thing in several ways, and rare synonyms would outweigh the word itself.
 */
final class AnyOf {

    private AnyOf() {}

    /** The same for both search engines; neither is reached by a common word of Hibernate Search. */
    static PredicateFinalStep best(SearchPredicateFactory f, List<List<Place>> ways) {
        return f.extension()
                .ifSupported(LuceneExtension.get(), lucene -> lucene.fromLuceneQuery(query(ways)))
                .ifSupported(
                        ElasticsearchExtension.get(),
                        elastic -> elastic.fromJson(json(ways).toString()))
                .orElseFail();
    }

    private static Query query(List<List<Place>> ways) {
        return new DisjunctionMaxQuery(ways.stream().map(AnyOf::sum).toList(), 0);
    }

    private static Query sum(List<Place> places) {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        places.forEach(place -> sum.add(new BoostQuery(place.query(), place.weight()), BooleanClause.Occur.SHOULD));
        return sum.build();
    }

    private static JsonObject json(List<List<Place>> ways) {
        JsonArrayBuilder queries = JSON.createArrayBuilder();
        ways.forEach(way -> {
            JsonArrayBuilder places = JSON.createArrayBuilder();
            way.forEach(place -> places.add(place.json()));
            queries.add(JSON.createObjectBuilder()
                    .add("bool", JSON.createObjectBuilder().add("should", places)));
        });
        return JSON.createObjectBuilder()
                .add("dis_max", JSON.createObjectBuilder().add("queries", queries))
                .build();
    }

    /**
     * Where terms may stand, one after the other.
     *
     * @param weight beside that of others
     */
    record Place(String field, List<String> terms, float weight) {

        private Query query() {
            return terms.size() == 1
                    ? new TermQuery(new Term(field, terms.get(0)))
                    : new PhraseQuery(field, terms.toArray(String[]::new));
        }

        private JsonObject json() {
            return JSON.createObjectBuilder()
                    .add(
                            "match_phrase",
                            JSON.createObjectBuilder()
                                    .add(
                                            field,
                                            JSON.createObjectBuilder()
                                                    .add("query", String.join(" ", terms))
                                                    .add("boost", (double) weight)))
                    .build();
        }
    }
}
