package org.atrium.platform.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.elasticsearch.client.ElasticsearchHttpClientConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.backend.spi.BackendFactory;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurationContext;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurer;

/** Registers the names that {@code persistence.xml} uses with Hibernate Search. */
public final class SearchBeans implements BeanConfigurer {

    @Override
    public void configure(BeanConfigurationContext context) {
        context.define(LuceneAnalysisConfigurer.class, "atrium", BeanReference.ofInstance(new LuceneAnalysis()));
        context.define(
                ElasticsearchAnalysisConfigurer.class, "atrium", BeanReference.ofInstance(new OpenSearchAnalysis()));
        context.define(
                ElasticsearchHttpClientConfigurer.class, "atrium", BeanReference.ofInstance(new OpenSearchClient()));
        context.define(BackendFactory.class, "opensearch", BeanReference.of(BackendFactory.class, "elasticsearch"));
    }
}
