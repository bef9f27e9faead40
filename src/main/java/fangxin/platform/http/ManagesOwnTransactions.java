package fangxin.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Annotation of a POST whose service needs several transactions, so that {@link IdempotencyFilter} does not enclose it
 * in one. The service stores {@link fangxin.platform.persistence.RequestKey} in the first of them, and recognises a
 * repeat by it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ManagesOwnTransactions {}
