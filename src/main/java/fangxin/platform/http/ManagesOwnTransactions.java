package fangxin.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marker of a POST whose service needs several transactions. The service stores {@link
 * fangxin.platform.persistence.RequestKey} in the first of them, and recognises a repeat by it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ManagesOwnTransactions {}
