package fangxin.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Annotation of a POST whose answer is a secret or shows personal data unmasked, so that {@link IdempotencyFilter}
 * never stores it for a repeat. Such a POST changes nothing that must not happen twice.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotReplayable {}
