package fangxin.testing.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Annotation of a test of a feature whose POST routes it sends equal requests at once. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RepeatedPosts {
    /** Paths of the routes, or their beginnings up to a slash. */
    String[] value();

    /** Names of routes that a test cannot carry out; a comment beside each states the reason. */
    String[] except() default {};
}
