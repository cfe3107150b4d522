package org.atrium.platform.persistence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.ValueGenerationType;

/**
 * Marks a field that holds the folded text of other fields, for text filters of lists. It is computed on every write;
 * code that writes rows by SQL must set it too.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@ValueGenerationType(generatedBy = FoldedGeneration.class)
public @interface FoldedOf {

    /** The fields of the same entity whose words it has. */
    String[] value();
}
